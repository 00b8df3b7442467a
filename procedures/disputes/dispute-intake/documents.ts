import { type AnyView, convention, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, organOf, said } from '../../_shared/written.ts'
import type e2022 from './2022.ts'

const PETITIONS = law('信访工作条例(2022-02-25)')
const LEGAL_AID = law('法律援助法(2021-08-20)')

const visitor = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'intake', 'visitor')
const matter = (c: AnyView, w: DocumentWords): string => `${dayOf(c, w, 'intake')}${around('通过', said(c, w, 'intake', 'channel'))}反映的纠纷事项${around('（', said(c, w, 'intake', 'matter'), '）')}`

/** What a person who came to the centre is handed, and what goes with the matter to the body that takes it. */
export const intakeDocuments: Readonly<Record<string, DocumentDef<(typeof e2022)['acts']>>> = {
  receipt: {
    ...t('接待受理回执', 'Receipt'), basis: [PETITIONS.art(23, 2), convention('the receipt of the centre is its own rule')], acts: ['give-receipt'], mark: '调回', to: visitor,
    body: (c, a, w) => lines(`你${matter(c, w)}，${organOf(c, w)}已登记，回执编号${w.value(a, 'number')}，查询码${w.value(a, 'lookUpCode')}。`, `依照${w.cite(PETITIONS.art(23, 2))}，本中心将自收到之日起十五日内（至${w.due(c, 'triage')}）按事项性质分流并告知办理途径。持查询码可以随时查询进展，无须留下其他信息。`),
  },
  'triage-notice': {
    ...t('纠纷事项分流告知书', 'Notice of where the matter was led'), basis: [PETITIONS.art(28, 2), PETITIONS.art(31)], acts: ['triage', 're-triage'], mark: '调分', to: visitor,
    body: (c, a, w) => lines(`你${matter(c, w)}，依照${w.cite([PETITIONS.art(28, 2), PETITIONS.art(31)])}，导入下列途径：${w.value(a, 'channels')}，接收单位：${w.value(a, 'toOrgan')}。理由：${w.value(a, 'reason')}。`, around('该事项的时效或者期间于', said(c, w, 'intake', 'limitationEndsOn'), '届满，请在此前依法主张权利；符合条件的可以申请法律援助。')),
    copies: (_, a, w) => (w.value(a, 'toOrgan') === '' ? [] : [w.value(a, 'toOrgan')]),
  },
  'legal-aid-notice': {
    ...t('可以申请法律援助告知书', 'Notice of the right to ask for legal aid'), basis: LEGAL_AID.art(35), acts: ['tell-legal-aid'], mark: '调援', to: visitor,
    body: (c, _, w) => lines(`就你${matter(c, w)}，依照${w.cite(LEGAL_AID.art(35))}告知：符合条件的，可以向当地法律援助机构申请法律援助，申请不收费用。距时效届满不足七日的，可以请求先行提供（${w.cite(LEGAL_AID.art(44, 1))}）。`),
  },
  'joint-meeting-note': {
    ...t('联合处置会商纪要', 'Note of the joint meeting'), basis: [PETITIONS.art(18, 3), PETITIONS.art(24)], acts: ['joint-meeting'], mark: '调会',
    body: (c, a, w) => lines(`就${matter(c, w)}，依照${w.cite(PETITIONS.art(24))}召集会商，参加单位：${w.value(a, 'organs')}；由${w.value(a, 'lead')}牵头办理，其他单位配合。会商记录见${w.value(a, 'record')}。`),
  },
  'result-notice': {
    ...t('办理结果告知书', 'Notice of the result'), basis: PETITIONS.art(18, 1), acts: ['report-back'], mark: '调果', to: visitor,
    body: (c, a, w) => lines(`你${matter(c, w)}，经导入${said(c, w, 'triage', 'channels') || '法定途径'}办理，结果如下：${w.value(a, 'result')}。对结果有异议的，可以按所导入途径的法律规定寻求救济。`),
  },
}
