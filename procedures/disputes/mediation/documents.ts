import { type AnyView, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, said, today } from '../../_shared/written.ts'
import type e2011 from './2011.ts'

const MEDIATION = law('人民调解法(2010-08-28)')
const ROAD_RULES = law('道路交通安全法实施条例(2017-10-07)')

const parties = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'parties')
const dispute = (c: AnyView, w: DocumentWords): string => `${said(c, w, 'apply', 'parties')}之间的纠纷${around('（', said(c, w, 'apply', 'matter'), '）')}`

/** What a mediation leaves in writing. */
export const mediationDocuments: Readonly<Record<string, DocumentDef<(typeof e2011)['acts']>>> = {
  'start-notice': {
    ...t('调解受理告知书', 'Notice that mediation begins'), basis: [MEDIATION.art(17), MEDIATION.art(19)], acts: ['accept'], mark: '调受', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}，经各方同意，于${w.value(a, 'startsOn')}开始调解，调解员：${w.value(a, 'mediators')}。`, `依照${w.cite([MEDIATION.art(4), MEDIATION.art(23)])}，调解不收取任何费用；当事人可以选择或者接受调解员，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开进行。`),
  },
  agreement: {
    ...t('调解协议书', 'Mediation agreement'), basis: [MEDIATION.art(28), MEDIATION.art(29)], acts: ['agree'], when: (_, a) => a.data.form !== 'oral', mark: '调协', to: parties,
    body: (c, a, w) => [
      { h: '一、纠纷的主要事实和争议' }, ...lines(`${dayOf(c, w, 'apply')}，${dispute(c, w)}申请调解。`),
      { h: '二、协议内容和履行期限' }, ...lines(`各方于${today(a, w)}自愿达成协议，具体内容见调解记录${around('；履行期限至', w.value(a, 'performBy'))}。`),
      { h: '三、效力' }, ...lines(`依照${w.cite([MEDIATION.art(29, 2), MEDIATION.art(31, 1)])}，本协议自${w.value(a, 'effectiveOn')}起生效，具有法律约束力，当事人应当按照约定履行。`),
    ],
    remedy: (c, _, w) => `依照${w.cite(MEDIATION.art(33))}，双方认为有必要的，可以自协议生效之日起三十日内（至${w.due(c, 'confirm-window')}）共同向人民法院申请司法确认；对履行或者内容发生争议的，可以向人民法院提起诉讼。`,
  },
  termination: {
    ...t('调解终结书', 'Letter ending the mediation'), basis: [MEDIATION.art(26), ROAD_RULES.art(95)], acts: ['fail'], mark: '调终', to: parties,
    body: (c, a, w) => lines(`${dispute(c, w)}，于${dayOf(c, w, 'accept') || dayOf(c, w, 'apply')}开始调解，至${today(a, w)}未能达成协议，依照${w.cite(c.first('apply')?.data.kind === 'administrative-traffic' ? ROAD_RULES.art(95) : MEDIATION.art(26))}终止调解。`),
    remedy: () => '当事人可以依法通过仲裁、行政途径、司法途径等维护自己的权利；属于民事争议的，可以向有管辖权的人民法院提起民事诉讼。',
  },
}
