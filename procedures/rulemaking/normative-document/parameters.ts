import { convention, law, type ParamDef, t, unverified } from '#kernel'

const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const HUNAN = law('湖南省行政程序规定(2018-07-10)', 'model')
const SHANDONG = law('山东省行政程序规定(2011-06-22)', 'model')
const REVIEW_NOTICE = unverified('国办发〔2018〕115号')

/** Numbers that national law leaves to the place, or that rest on a text not at hand: the region's own rules replace them. */
export const parameters: Readonly<Record<string, ParamDef>> = {
  'normative.comment.market': { ...t('涉市场主体文件征求意见期限', 'Comment on documents that bear on the market'), value: 30, unit: 'days', status: 'silent', basis: BUSINESS_ENVIRONMENT.art(62, 2) },
  'normative.comment.other': { ...t('其他文件征求意见期限', 'Comment on other documents'), value: 7, unit: 'days', status: 'silent', basis: convention('no national article sets a period') },
  'normative.comment.floor': { ...t('缩短后的征求意见最短期限', 'Comment period when shortened'), value: 7, unit: 'days', status: 'silent', basis: convention('the article says generally and nothing of shortening') },
  'normative.review.min': { ...t('合法性审核最短时间', 'Legality review, at least'), value: 5, unit: 'working-days', status: 'unverified', basis: REVIEW_NOTICE },
  'normative.review.max': { ...t('合法性审核期限', 'Legality review, at most'), value: 15, unit: 'working-days', status: 'unverified', basis: REVIEW_NOTICE },
  'normative.interpretation': { ...t('政策解读期限', 'Interpretation'), value: 3, unit: 'working-days', status: 'unverified', basis: unverified('国办发〔2016〕61号') },
  'normative.effective-delay': { ...t('公布后施行的间隔', 'Days before taking effect'), value: 30, unit: 'days', status: 'model', basis: [HUNAN.art(50), SHANDONG.art(53)] },
  'normative.validity': { ...t('有效期上限', 'Term, at most'), value: 5, unit: 'years', status: 'model', basis: [HUNAN.art(51), SHANDONG.art(53)] },
  'normative.trial': { ...t('试行文件有效期上限', 'Term on trial, at most'), value: 2, unit: 'years', status: 'model', basis: [HUNAN.art(51), SHANDONG.art(53)] },
  'filing.normative-days': { ...t('规范性文件报备期限', 'Filing of a normative document'), value: 15, unit: 'days', status: 'local', basis: unverified('国发〔2008〕17号 十四') },
}
