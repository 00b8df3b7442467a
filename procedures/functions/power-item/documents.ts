import { type ActsOf, type AnyAct, type AnyView, type DocumentWords, law, type ProcedureParts, t } from '#kernel'
import { last, paragraphs, rows } from '#procedures/_shared/enforcement-documents.ts'
import type e2021 from './2021.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')

const proposer = (c: AnyView, _a: AnyAct, w: DocumentWords): string => last(c, w, 'propose', 'organ')
const what = (c: AnyView, w: DocumentWords): string => `“${last(c, w, 'propose', 'name')}”（${last(c, w, 'propose', 'kind')}）`

/** From the proposal to the list as published. */
export const documents: NonNullable<ProcedureParts<ActsOf<[typeof e2021]>>['documents']> = {
  'legality-opinion': {
    ...t('权责清单事项合法性审核意见', 'Opinion on legality'), basis: THREE_SYSTEMS.item('第(四)项'), acts: ['review-legality'], mark: '责审',
    to: proposer,
    body: (c, a, w) => paragraphs(`关于权责事项${what(c, w)}，依据：${last(c, w, 'propose', 'legal_basis')}。经对权限、依据、程序进行合法性审核，${a.data.passed === true ? '予以通过' : '不予通过'}。`, `审核意见：${w.value(a, 'opinion')}。`),
  },
  'return-notice': {
    ...t('权责清单事项退回补充通知', 'Returned'), basis: THREE_SYSTEMS.item('第(四)项'), acts: ['return'], mark: '责退',
    to: proposer,
    body: (c, a, w) => paragraphs(`你单位提出的权责事项${what(c, w)}，因${w.value(a, 'reason')}，现予退回，请补充后重新提交。`),
  },
  'rejection-notice': {
    ...t('权责清单事项不予调整通知', 'Rejected'), basis: THREE_SYSTEMS.item('第(四)项'), acts: ['reject'], mark: '责不',
    to: proposer,
    body: (c, a, w) => paragraphs(`你单位提出的权责事项${what(c, w)}，经审核不予调整：${w.value(a, 'reason')}。`),
  },
  approval: {
    ...t('关于调整权责清单事项的批复', 'Approved by the government'), basis: THREE_SYSTEMS.item('第(四)项'), acts: ['approve'], mark: '责批',
    to: proposer,
    body: (c, a, w) => paragraphs(`你单位关于权责事项${what(c, w)}的请示收悉，经审核同意，文件：${w.value(a, 'document')}。`, `该事项自${w.value(a, 'in_force')}起施行，请于${w.due(c, 'publish-item')}前向社会公布，并履行相应职责。`),
  },
  publication: {
    ...t('权责清单事项公告', 'Item published'), basis: [THREE_SYSTEMS.item('第(四)项'), OPEN_INFORMATION.art(20)], acts: ['publish'], mark: '责公',
    body: (c, a, w) => [
      ...paragraphs(`依据${w.cite(OPEN_INFORMATION.art(20))}，现公布权责清单事项。`),
      rows(['事项名称', last(c, w, 'propose', 'name')], ['职权种类', last(c, w, 'propose', 'power_kind')], ['实施机关', last(c, w, 'propose', 'organ')], ['层级', last(c, w, 'propose', 'level')], ['法定依据', last(c, w, 'propose', 'legal_basis')], ['职责', last(c, w, 'propose', 'duty')], ['施行日期', last(c, w, 'approve', 'in_force')], ['清单条目', w.value(a, 'register_entry')]),
    ],
  },
}
