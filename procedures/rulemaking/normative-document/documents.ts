import { type ActsOf, type DocumentDef, type DocumentWords, law, t, unverified, type View } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2020 from './2020.ts'
import type e2024 from './2024.ts'

const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const HUNAN = law('湖南省行政程序规定(2018-07-10)')
const SHANDONG = law('山东省行政程序规定(2011-06-22)')
const CITY_COUNTY = unverified('国发〔2008〕17号')

type Acts = ActsOf<[typeof e2024, typeof e2020]>
type Case = View<Acts>
const title = (c: Case, w: DocumentWords): string => `《${said(c, w, 'propose', 'title') || '本文件'}》`
const issuer = (c: Case, w: DocumentWords): string => w.organ(c.organ)

/** What the law wants written from comment to the end of a normative document. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  'comment-notice': {
    ...t('公开征求意见公告', 'Notice of public comment'), basis: [LOCAL_ORGANS.art(75), BUSINESS_ENVIRONMENT.art(62)], acts: ['open-comment'], mark: '伊州规征',
    body: (c, a, w) => lines(
      `为提高行政规范性文件质量，根据${w.cite([LOCAL_ORGANS.art(75), BUSINESS_ENVIRONMENT.art(62)])}，现将${title(c, w)}征求意见稿及起草说明向社会公布，公开征求意见。`,
      `征求意见时间为${w.value(a, 'opens')}至${w.value(a, 'closes')}。${around('反馈渠道：', w.value(a, 'channel'), '。')}`,
      around('征求意见期限缩短的理由：', w.value(a, 'shortened-reason'), '。'),
      '意见采纳情况将在征求意见结束后依法反馈。',
    ),
  },
  'comment-feedback': {
    ...t('公开征求意见采纳情况公告', 'How comments were treated'), basis: BUSINESS_ENVIRONMENT.art(62), acts: ['close-comment'], mark: '伊州规馈', when: (_c, a) => a.data['feedback-published'] === true,
    body: (c, a, w) => lines(
      `${title(c, w)}自${said(c, w, 'open-comment', 'opens')}至${said(c, w, 'open-comment', 'closes')}公开征求意见，共收到意见${w.value(a, 'received')}条，采纳${w.value(a, 'adopted')}条。`,
      `根据${w.cite(BUSINESS_ENVIRONMENT.art(62))}，现将意见采纳情况予以公布${around('，详见', w.value(a, 'summary'))}。`,
    ),
  },
  'review-request': {
    ...t('提请合法性审核的函', 'Request for legality review'), basis: [LOCAL_ORGANS.art(75), SHANDONG.art(48)], acts: ['submit-legality-review'], mark: '伊州规送', to: () => '合法性审核机构',
    body: (c, a, w) => lines(`${title(c, w)}送审稿已起草完毕。根据${w.cite(LOCAL_ORGANS.art(75))}，现送请进行合法性审核。`, around('报送材料：', w.value(a, 'materials'), '。'), around('审核期限至', w.due(c, 'legality-review'), '。')),
  },
  'legality-opinion': {
    ...t('行政规范性文件合法性审核意见书', 'Legality opinion on a normative document'), basis: [LOCAL_ORGANS.art(75), SHANDONG.art(48)], acts: ['issue-legality-opinion'], mark: '伊州规审', to: () => '起草单位',
    body: (c, a, w) => lines(
      `你单位于${dayOf(c, w, 'submit-legality-review')}送审的${title(c, w)}收悉。根据${w.cite(LOCAL_ORGANS.art(75))}，对制定主体、权限、程序和内容进行了审核。`,
      `审核意见：${w.value(a, 'opinion')}。是否违法设定行政许可、行政处罚、行政强制、收费等事项：${w.value(a, 'reserved-matter-found')}。`,
      a.data.opinion === 'lawful' ? '可以提请集体审议。' : a.data.opinion === 'unlawful' ? '不得提请集体审议，请修改后重新送审。' : '请按照意见修改后提请集体审议；未采纳的，应当说明理由。',
    ),
  },
  'registration-notice': {
    ...t('行政规范性文件登记通知书', 'Registration of a normative document'), basis: [HUNAN.art(49), SHANDONG.art(50)], acts: ['register'], mark: '伊州规登', to: (c, _a, w) => issuer(c, w),
    body: (c, a, w) => lines(`${title(c, w)}${around('（', said(c, w, 'sign', 'document-no'), '）')}经审查符合登记要求，准予统一登记，登记号为${w.value(a, 'register-no')}。`, '请按照规定统一公布，并自公布之日起按期报送备案。'),
  },
  promulgation: {
    ...t('关于印发行政规范性文件的通知', 'Notice that issues a normative document'), basis: [LOCAL_ORGANS.art(75), BUSINESS_ENVIRONMENT.art(64)], acts: ['publish'], mark: '伊州规', to: () => '各有关单位',
    body: (c, a, w) => lines(
      `${title(c, w)}已经${said(c, w, 'deliberate', 'meeting') || '会议'}审议通过${around('，登记号为', said(c, w, 'register', 'register-no'))}，现予公布。`,
      `本文件自${w.value(a, 'effective-on')}起施行${around('，有效期至', w.value(a, 'valid-until'))}。${around('立即施行的理由：', w.value(a, 'immediate-reason'), '。')}`,
      `公布渠道：${w.value(a, 'channels')}。根据${w.cite(BUSINESS_ENVIRONMENT.art(64))}，未经公布的文件不得作为行政管理的依据。`,
    ),
  },
  'filing-report': {
    ...t('行政规范性文件备案报告', 'Report for filing'), basis: [CITY_COUNTY, LOCAL_ORGANS.art(75)], acts: ['report-for-filing'], mark: '伊州规备', to: () => '备案审查机关',
    body: (c, _a, w) => lines(`现将${dayOf(c, w, 'publish')}公布的${title(c, w)}${around('（', said(c, w, 'sign', 'document-no'), '）')}报送备案，请予审查。`, `报送期限至${w.due(c, 'filing')}。附：正式文本、起草说明、合法性审核意见和制定依据。`),
  },
  renewal: {
    ...t('行政规范性文件继续有效公告', 'Notice of renewal'), basis: [HUNAN.art(51), SHANDONG.art(53)], acts: ['renew'], mark: '伊州规续',
    body: (c, a, w) => lines(`${title(c, w)}经评估需要继续实施，现重新公布，登记号为${w.value(a, 'register-no')}，有效期延续至${w.value(a, 'valid-until')}。`),
  },
  lapse: {
    ...t('行政规范性文件失效公告', 'Notice of lapse'), basis: [HUNAN.art(51), SHANDONG.art(53)], acts: ['expire'], mark: '伊州规失',
    body: (c, a, w) => lines(`${title(c, w)}有效期已届满，未予延续，自${around('', said(c, w, 'publish', 'valid-until')) || w.date(a.on)}届满之日起失效，不再作为行政管理的依据。`),
  },
  abolition: {
    ...t('废止行政规范性文件的决定', 'Decision to abolish'), basis: CITY_COUNTY, acts: ['abolish'], mark: '伊州规废', to: () => '各有关单位',
    body: (c, a, w) => lines(`经研究，决定废止${title(c, w)}${around('（', said(c, w, 'sign', 'document-no'), '）')}。`, `本决定${around('（', w.value(a, 'decision-no'), '）')}自公布之日起生效，上述文件同时停止执行。`),
  },
}
