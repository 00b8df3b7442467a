import { type AnyView, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, organOf, said, today } from '../../_shared/written.ts'
import type e2003 from './2003.ts'

const LAND_DISPUTES = law('土地权属争议调查处理办法', 'unverified')
const LAND = law('土地管理法(2019-08-26)')
const RECONSIDERATION = law('行政复议法(2023-09-01)')

const applicant = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'applicant')
const otherParty = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'otherParty')
const parties = (c: AnyView, _: unknown, w: DocumentWords): string => `${said(c, w, 'apply', 'applicant')}、${said(c, w, 'apply', 'otherParty')}`
const dispute = (c: AnyView, w: DocumentWords): string => `${said(c, w, 'apply', 'applicant')}与${said(c, w, 'apply', 'otherParty')}之间的${said(c, w, 'apply', 'resource')}权属争议，于${dayOf(c, w, 'apply')}申请调查处理（请求：${said(c, w, 'apply', 'claim')}）。`

/** What the department and the government write in a dispute over title. */
export const adjudicationDocuments: Readonly<Record<string, DocumentDef<(typeof e2003)['acts']>>> = {
  acceptance: {
    ...t('权属争议案件受理通知书', 'Notice of acceptance'), basis: LAND_DISPUTES.art(13, 1), acts: ['accept'], mark: '裁受', to: applicant,
    body: (c, _, w) => lines(`${dispute(c, w)}经审查，符合受理条件，依照${w.cite(LAND_DISPUTES.art(13, 1))}予以受理。`, `在争议解决前，任何一方不得改变土地、林地、草原利用现状（${w.cite(LAND.art(14, 4))}）。`),
  },
  rejection: {
    ...t('权属争议案件不予受理决定书', 'Decision not to accept'), basis: LAND_DISPUTES.art(13, 3), acts: ['reject'], mark: '裁不受', to: applicant,
    body: (c, a, w) => lines(`${dispute(c, w)}经审查：${w.value(a, 'reason')}。依照${w.cite([LAND_DISPUTES.art(13, 3), LAND_DISPUTES.art(14)])}，决定不予受理。`),
    remedy: (_, __, w) => `对本决定不服的，可以自收到之日起六十日内依照${w.cite(RECONSIDERATION.art(20, 1))}申请行政复议，或者依法提起行政诉讼。`,
  },
  'answer-notice': {
    ...t('权属争议答辩通知书', 'Notice to answer'), basis: LAND_DISPUTES.art(13, 2), acts: ['send-copy'], mark: '裁答', to: otherParty,
    body: (c, _, w) => lines(`${dispute(c, w)}现发送申请书副本。依照${w.cite(LAND_DISPUTES.art(13, 2))}，请自接到副本之日起三十日内提交答辩书和有关证据材料；逾期不提交的，不影响案件的处理。`),
  },
  mediation: {
    ...t('权属争议调解书', 'Mediation letter'), basis: [LAND_DISPUTES.art(24), LAND_DISPUTES.art(25)], acts: ['mediate'], mark: '裁调', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}`, `经调解，各方自愿达成协议，依照${w.cite([LAND_DISPUTES.art(24), LAND_DISPUTES.art(25)])}制作本调解书，自${w.value(a, 'effectiveOn')}起生效，作为申请登记的依据。`),
  },
  extension: {
    ...t('延长调查处理期限通知书', 'Notice of a longer period'), basis: LAND_DISPUTES.art(28), acts: ['extend'], mark: '裁延', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}因情况复杂，不能在六个月内提出调查处理意见，经主要负责人批准，依照${w.cite(LAND_DISPUTES.art(28))}延长至${w.value(a, 'dueOn')}。`),
  },
  proposal: {
    ...t('权属争议调查处理意见', 'Proposal to the government'), basis: [LAND_DISPUTES.art(27), LAND_DISPUTES.art(29)], acts: ['propose'], mark: '裁意', to: () => '本级人民政府',
    body: (c, a, w) => [
      { h: '一、争议基本情况' }, ...lines(dispute(c, w)), { h: '二、查明的事实' }, ...lines(`${w.value(a, 'facts')}。经调解未达成协议。`),
      { h: '三、处理建议' }, ...lines(`依照${w.cite([LAND_DISPUTES.art(27), LAND_DISPUTES.art(29)])}，建议：${w.value(a, 'conclusion')}。`),
    ],
  },
  decision: {
    ...t('权属争议处理决定书', 'Decision'), basis: [LAND.art(14, 1), LAND_DISPUTES.art(30, 1)], acts: ['decide'], mark: '裁决', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}${around('', organOf(c, w), '已调查核实')}${around('：', said(c, w, 'propose', 'facts'))}。`, `依照${w.cite([LAND.art(14, 1), LAND_DISPUTES.art(30, 1)])}，于${today(a, w)}决定${around('：', said(c, w, 'propose', 'conclusion')) || `如附件（${w.value(a, 'decision')}）`}。`, '生效的处理决定是办理登记的依据。'),
    remedy: (_, __, w) => `对本决定不服的，可以自收到之日起六十日内依照${w.cite(RECONSIDERATION.art(20, 1))}先申请行政复议，对复议决定不服再提起行政诉讼；法律规定可以直接起诉的，自接到决定通知之日起三十日内（${w.cite(LAND.art(14, 3))}）起诉。`,
  },
}
