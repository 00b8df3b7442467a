import { type ActsOf, type DocumentDef, law, t, unverified } from '#kernel'
import { around, dayOf, lines, said } from '../../_shared/written.ts'
import type e2008 from './2008.ts'

const CITY_COUNTY_15 = unverified('国发〔2008〕17号 十五')
const LOCAL_ORGANS = law('地方各级人民代表大会和地方各级人民政府组织法(2022-03-11)')
const RULE_MAKING = law('规章制定程序条例(2017-12-22)')
type Acts = ActsOf<[typeof e2008]>

/** What a cleanup puts in writing. */
export const documents: Readonly<Record<string, DocumentDef<Acts>>> = {
  launch: {
    ...t('开展文件清理工作的通知', 'Campaign launched'), basis: [CITY_COUNTY_15, RULE_MAKING.art(37)], acts: ['launch'], mark: '伊州清启', to: () => '各制定机关、实施部门',
    body: (c, a, w) => lines(`决定开展${w.value(a, 'kind')}，清理范围为：${w.value(a, 'scope')}，清理基准日为${w.value(a, 'cut-off')}。`, `请逐件提出保留、修改、废止或者宣布失效的意见，于${w.due(c, 'campaign')}前完成并公布目录。`),
  },
  review: {
    ...t('清理决定合法性审查意见书', 'Legality opinion on the cleanup'), basis: LOCAL_ORGANS.art(75), acts: ['legality-review'], mark: '伊州清审', to: () => '清理组织机构',
    body: (c, a, w) => lines(`${dayOf(c, w, 'propose-results')}提出的清理意见收悉。根据${w.cite(LOCAL_ORGANS.art(75))}，已进行合法性审查${around('，见', w.value(a, 'opinion'))}。`),
  },
  decision: {
    ...t('文件清理结果的决定', 'Decision on the results'), basis: [CITY_COUNTY_15, RULE_MAKING.art(39)], acts: ['decide'], mark: '伊州清决',
    body: (c, a, w) => lines(
      `经${w.value(a, 'meeting')}审议，对列入清理的${said(c, w, 'list-documents', 'listed')}件文件作出决定：`,
      `继续有效${said(c, w, 'propose-results', 'keep')}件，修改${said(c, w, 'propose-results', 'amend')}件，废止${said(c, w, 'propose-results', 'abolish')}件，宣布失效${said(c, w, 'propose-results', 'lapsed')}件。`,
    ),
  },
  catalogue: {
    ...t('文件清理结果公告', 'Catalogues published'), basis: CITY_COUNTY_15, acts: ['publish-catalogue'], mark: '伊州清公',
    body: (c, a, w) => lines(
      `${w.organ(c.organ)}的文件清理已经${dayOf(c, w, 'decide')}会议审议决定，现将结果公布如下。`,
      `一、继续有效的文件目录：${w.value(a, 'keep-list')}。`, `二、废止的文件目录：${w.value(a, 'abolished-list')}。`, `三、失效的文件目录：${w.value(a, 'lapsed-list')}。`,
      '未列入继续有效目录的文件，不得作为行政管理的依据。',
    ),
  },
}
