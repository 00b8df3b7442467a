import { type ActsOf, type DocumentDef, type DocumentWords, law, t, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2018 from './2018.ts'
import type e2023 from './2023.ts'

const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
const LEGISLATION = law('立法法(2023-03-13)')
const LEGISLATION_2015 = law('立法法(2015-03-15)')
type Acts = ActsOf<[typeof e2023, typeof e2018]>
type Case = View<Acts>
const title = (c: Case, w: DocumentWords): string => `《${said(c, w, 'propose', 'title') || '本项目'}》`
/** The article of the Legislation Law in the text that the case follows. */
const article = (c: Case, w: DocumentWords, now: number, before: number): string => w.cite(c.edition === '2023' ? LEGISLATION.art(now) : LEGISLATION_2015.art(before))

/** Regulations are the congress's; rules the government's. */
const congress = (c: Case): string | undefined => (c.first('propose')?.data.kind === 'government-rule' ? undefined : '自治州人民代表大会常务委员会')

/** What is written from the plan to the repeal of a regulation or rule. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  'not-taken-up': {
    ...t('不予立项告知书', 'Not taken up'), basis: RULE_MAKING.art(13), acts: ['drop'], mark: '伊州立否', to: () => '申报单位',
    body: (c, a, w) => lines(`关于${title(c, w)}的立项申请，经研究不予立项或者终止。理由：${w.value(a, 'reason')}。`),
  },
  'comment-notice': {
    ...t('立法草案公开征求意见公告', 'Notice of public comment'), basis: RULE_MAKING.art(15), acts: ['open-comment'], mark: '伊州立征',
    body: (c, a, w) => lines(`根据${w.cite(RULE_MAKING.art(15))}，现将${title(c, w)}草案及其说明向社会公布，征求意见。`, `征求意见时间为${w.value(a, 'opens')}至${w.value(a, 'closes')}。`),
  },
  'hearing-notice': {
    ...t('立法听证会公告', 'Notice of a hearing'), basis: RULE_MAKING.art(16), acts: ['announce-hearing'], mark: '伊州立听',
    body: (c, a, w) => lines(`根据${w.cite(RULE_MAKING.art(16))}，就${title(c, w)}定于${w.value(a, 'hearing-on')}在${w.value(a, 'place')}公开举行听证会。`, around('听证内容：', w.value(a, 'content'), '。')),
  },
  returned: {
    ...t('缓办或者退回通知书', 'Put off or returned'), basis: RULE_MAKING.art(20), acts: ['return'], mark: '伊州立退', to: () => '起草单位',
    body: (c, a, w) => lines(`你单位于${dayOf(c, w, 'submit-review')}报送的${title(c, w)}送审稿，因“${w.value(a, 'ground')}”，根据${w.cite(RULE_MAKING.art(20))}予以缓办或者退回。`),
  },
  'review-report': {
    ...t('立法审查报告', 'Report of the legal office'), basis: [RULE_MAKING.art(19), RULE_MAKING.art(25)], acts: ['finish-review'], mark: '伊州立审', to: (c, _a, w) => w.organ(c.organ),
    body: (c, a, w) => lines(`${title(c, w)}送审稿已审查完毕。根据${w.cite([RULE_MAKING.art(19), RULE_MAKING.art(25)])}，形成草案和说明，经法制机构主要负责人签署，现提请审议。`, around('审查情况见', w.value(a, 'opinion'), '。'), `是否进行实地调查研究：${w.value(a, 'field-survey')}。`),
  },
  bill: {
    ...t('提请审议的议案', 'Bill'), basis: [LEGISLATION.art(87), LEGISLATION_2015.art(77)], acts: ['submit-bill'], mark: '伊州立议', to: (_c, a, w) => w.value(a, 'body'),
    body: (c, a, w) => lines(`${title(c, w)}草案已经${dayOf(c, w, 'government-meeting')}政府${said(c, w, 'government-meeting', 'meeting') || '会议'}讨论通过，现提请审议${around('（议案号：', w.value(a, 'bill-no'), '）')}。`),
  },
  approval: {
    ...t('报请批准的报告', 'Request for approval'), basis: [LEGISLATION.art(81), LEGISLATION_2015.art(72)], acts: ['request-approval'], mark: '伊州立批', from: congress, to: () => '自治区人民代表大会常务委员会',
    body: (c, _a, w) => lines(`${title(c, w)}已于${dayOf(c, w, 'pass')}表决通过。根据${article(c, w, 81, 72)}，现报请批准。`),
  },
  promulgation: {
    ...t('公布令', 'Order of promulgation'), basis: [LEGISLATION.art(88), LEGISLATION_2015.art(78), RULE_MAKING.art(29)], acts: ['promulgate'], mark: '伊州令', from: congress,
    body: (c, a, w) => lines(
      `${title(c, w)}已于${w.value(a, 'passed-on')}通过${around('，', dayOf(c, w, 'approve'), '经批准')}，现予公布（${w.value(a, 'order-no')}），自${w.value(a, 'effective-on')}起施行。`,
      around('公布后立即施行的理由：', w.value(a, 'immediate-reason'), '。'),
    ),
  },
  'filing-report': {
    ...t('法规规章备案报告', 'Filing report'), basis: [RULE_MAKING.art(34), LEGISLATION.art(109), LEGISLATION_2015.art(98)], acts: ['file'], mark: '伊州立备', from: congress, to: () => '法定备案机关',
    body: (c, _a, w) => lines(`${title(c, w)}已于${dayOf(c, w, 'promulgate')}公布。根据${article(c, w, 109, 98)}，现报送备案，报送期限至${w.due(c, 'filing')}。附：公布令、正式文本和说明。`),
  },
  repeal: {
    ...t('废止决定', 'Decision to repeal'), basis: RULE_MAKING.art(39), acts: ['repeal'], mark: '伊州立废',
    body: (c, a, w) => lines(`决定废止${title(c, w)}（${w.value(a, 'order-no')}），自公布之日起生效。`),
  },
}
