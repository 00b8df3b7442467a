import { type ActsOf, type DocumentDef, law, t } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2019 from './2019.ts'

const OPEN_INFORMATION = law('政府信息公开条例(2019-04-03)')
type Acts = ActsOf<[typeof e2019]>

/** Written traces of review before publication, and what is put right after it. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  'secrecy-review': {
    ...t('政府信息公开保密审查意见', 'Opinion of the secrecy review'), basis: OPEN_INFORMATION.art(17), acts: ['secrecy-review'], mark: '伊州公密', to: () => '政务公开机构',
    body: (c, a, w) => lines(`拟公开信息“${said(c, w, 'form', 'title')}”已于${dayOf(c, w, 'submit') || w.date(a.on)}提交审查。根据${w.cite(OPEN_INFORMATION.art(17))}，审查结论为：${w.value(a, 'result')}。`),
  },
  referral: {
    ...t('报请确定公开事项的请示', 'Asking whether it may be published'), basis: OPEN_INFORMATION.art(17), acts: ['refer-secrecy'], mark: '伊州公请', to: (_c, a, w) => w.value(a, 'to'),
    body: (c, _a, w) => lines(`我机关不能确定“${said(c, w, 'form', 'title')}”是否可以公开。根据${w.cite(OPEN_INFORMATION.art(17))}，现报请确定。`),
  },
  withholding: {
    ...t('政府信息不予公开决定', 'Decision to withhold'), basis: [OPEN_INFORMATION.art(14), OPEN_INFORMATION.art(15), OPEN_INFORMATION.art(16), OPEN_INFORMATION.art(18)], acts: ['withhold'], mark: '伊州公不',
    body: (c, a, w) => lines(`“${said(c, w, 'form', 'title')}”经审查属于《政府信息公开条例》${w.value(a, 'ground')}规定的情形，决定不予公开。`, `根据${w.cite(OPEN_INFORMATION.art(18))}，将于${w.value(a, 'review-again-on')}前再次评估审查，因情势变化可以公开的，应当公开。`),
  },
  correction: {
    ...t('更正公告', 'Correction'), basis: OPEN_INFORMATION.art(6), acts: ['correct'], mark: '伊州公更',
    body: (c, a, w) => lines(`本机关于${dayOf(c, w, 'publish')}公开的“${said(c, w, 'form', 'title')}”${around('（', said(c, w, 'publish', 'address'), '）')}存在差错。根据${w.cite(OPEN_INFORMATION.art(6))}，现予更正：${w.value(a, 'note')}。`),
  },
}
