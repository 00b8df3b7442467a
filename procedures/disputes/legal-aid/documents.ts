import { type AnyView, type Citation, type DocumentDef, type DocumentWords, law, t } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2003 from './2003.ts'
import type { legalAidActs } from './2022/acts.ts'

const NEW = law('法律援助法(2021-08-20)')
const OLD = law('法律援助条例(2003-07-21)')

type Documents = Readonly<Record<string, DocumentDef<typeof legalAidActs & (typeof e2003)['acts']>>>
const cited = (c: AnyView, w: DocumentWords, now: Citation, then: Citation): string => w.cite(c.edition === '2022' ? now : then)
const applicant = (c: AnyView, _: unknown, w: DocumentWords): string => said(c, w, 'apply', 'applicant') || said(c, w, 'notified-defence', 'caseOrgan')
/** 你于某日就某事项申请法律援助，或者办案机关的通知。 */
const request = (c: AnyView, w: DocumentWords): string =>
  c.has('notified-defence') ? `${said(c, w, 'notified-defence', 'caseOrgan')}于${dayOf(c, w, 'notified-defence')}通知指派辩护（情形：${said(c, w, 'notified-defence', 'ground')}）` : `你于${dayOf(c, w, 'apply')}就${said(c, w, 'apply', 'matter')}申请法律援助`
const objection = (c: AnyView, w: DocumentWords, what: string): string => `对${what}有异议的，可以依照${cited(c, w, NEW.art(49, 1), OLD.art(19))}向设立本法律援助机构的司法行政部门提出。`

/** What a legal-aid centre and the justice department write. */
export const legalAidDocuments: Documents = {
  'supplement-notice': {
    ...t('法律援助申请补充材料通知书', 'Notice to add papers'), basis: NEW.art(43, 2), acts: ['ask-supplement'], mark: '援补', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，申请材料不齐全，依照${w.cite(NEW.art(43, 2))}一次性告知需要补充的材料或者说明：${w.value(a, 'items')}。`, `请于${w.value(a, 'dueOn')}前补充；未按要求补充或者说明的，视为撤回申请。`),
  },
  grant: {
    ...t('给予法律援助决定书', 'Decision to grant aid'), basis: [NEW.art(43, 1), OLD.art(18, 2)], acts: ['grant', 'grant-after-objection'], mark: '援予', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，经审查，符合法律援助条件，依照${cited(c, w, a.act === 'grant' ? NEW.art(43, 1) : NEW.art(49, 2), OLD.art(18, 2))}，决定给予法律援助${around('，援助范围：', w.value(a, 'scope'))}。`, c.edition === '2022' ? '本机构将自作出决定之日起三日内指派法律援助人员，法律援助不收取任何费用。' : '本机构将安排法律援助人员，法律援助不收取任何费用。'),
  },
  refusal: {
    ...t('不予法律援助决定书', 'Decision not to grant aid'), basis: [NEW.art(43, 1), OLD.art(18, 2)], acts: ['refuse'], mark: '援不', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，经审查，不符合法律援助条件，依照${cited(c, w, NEW.art(43, 1), OLD.art(18, 2))}，决定不予法律援助。理由：${w.value(a, 'reason')}。`),
    remedy: (c, _, w) => objection(c, w, '本决定'),
  },
  'advance-notice': {
    ...t('先行提供法律援助通知书', 'Aid in advance'), basis: NEW.art(44), acts: ['aid-in-advance'], mark: '援先', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，因${w.value(a, 'ground')}，依照${w.cite(NEW.art(44, 1))}先行提供法律援助，承办人员：${w.value(a, 'lawyer')}。`, `受援人应当及时补办有关手续、补充有关材料（${w.cite(NEW.art(44, 2))}）。`),
  },
  assignment: {
    ...t('法律援助指派通知书', 'Assignment'), basis: [NEW.art(43, 1), NEW.art(36), OLD.art(21)], acts: ['assign'], mark: '援派', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，本机构决定指派法律援助人员（${w.value(a, 'lawyer')}）承办，依照${cited(c, w, c.has('notified-defence') ? NEW.art(36) : NEW.art(43, 1), OLD.art(21))}现予通知。承办人员应当及时会见、通报办理情况，无正当理由不得拒绝、拖延或者终止提供服务，不得收取财物。`),
    copies: (c, _, w) => (c.has('notified-defence') ? [said(c, w, 'notified-defence', 'caseOrgan')].filter(x => x !== '') : []),
  },
  replacement: {
    ...t('更换法律援助人员通知书', 'Replacement of the provider'), basis: NEW.art(55), acts: ['replace'], mark: '援换', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，因${w.value(a, 'reason')}，依照${w.cite(NEW.art(55))}更换法律援助人员，改由${w.value(a, 'lawyer')}承办，原承办人员应当及时办理移交。`),
  },
  ending: {
    ...t('终止法律援助决定书', 'Decision to end aid'), basis: [NEW.art(48), OLD.art(23)], acts: ['end'], mark: '援终', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，在提供法律援助过程中出现下列情形：${w.value(a, 'ground')}。依照${cited(c, w, NEW.art(48), OLD.art(23))}，决定终止法律援助。`),
    remedy: (c, _, w) => (c.edition === '2022' ? objection(c, w, '本决定') : undefined),
  },
  'objection-decision': {
    ...t('法律援助异议审查决定书', 'Decision on the objection'), basis: [NEW.art(49, 2), OLD.art(19)], acts: ['decide-objection'], mark: '援异', to: applicant,
    body: (c, a, w) => lines(`${request(c, w)}，你因不服法律援助机构的决定，于${dayOf(c, w, 'object') || '近日'}提出异议。经审查，依照${cited(c, w, NEW.art(49, 2), OLD.art(19))}决定：${w.value(a, 'result')}${a.data.result === 'corrected' ? '，责令法律援助机构及时给予法律援助' : '原决定'}。`),
    remedy: (c, a, w) => (a.data.result === 'corrected' || c.edition !== '2022' ? undefined : `对维持决定不服的，可以依照${w.cite(NEW.art(49, 3))}申请行政复议或者提起行政诉讼。`),
  },
}
