import { law, procedure, report2022, t } from '#kernel'
import e2020 from './2020.ts'
import e2025 from './2025.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'
import { doubled, manyHeaded, objectOf, yearOf } from './record.ts'

const THREE_SYSTEMS = law('国办发〔2018〕118号')
const DISCLOSURE_CHECKS = law('企业公示信息抽查暂行办法(2014-08-19)')
const ENTERPRISE_CHECKS = law('控制对企业进行经济检查的规定(1999-07-23)')
const BUSINESS_ENVIRONMENT = law('优化营商环境条例(2019-10-22)')
const RANDOM_CHECKS = law('国办发〔2015〕58号')

/** 行政检查（双随机、一公开）: Administrative inspection (two random draws, one publication). */
export default procedure(
  'inspection',
  {
    ...t('行政检查（双随机、一公开）', 'Administrative inspection (two random draws, one publication)'), area: 'enforcement', openedBy: 'organ', chosenBy: 'opening',
    chosenNote: t('抽取对象或者启动针对性检查之日', 'The day the object was drawn or the targeted inspection opened'),
    editions: [e2025, e2020],
  },
  {
    findings: {
      'publish-result-overrun': {
        ...t('逾期：结果公开期限', 'Overrun: Result published'), basis: [THREE_SYSTEMS.item('第(六)项'), DISCLOSURE_CHECKS.art(11)],
      },
      'no-plan': {
        ...t('无计划检查', 'Inspection without a plan'), basis: [ENTERPRISE_CHECKS.art(3), ENTERPRISE_CHECKS.art(5)],
        rule: c => c.has('inspect') && ((c.has('draw') && c.failed('in-plan')) || (c.has('open-targeted') && c.failed('targeted-ground'))),
      },
      'publish-result-missing': {
        ...t('未公开检查结果', 'Result never published'), basis: BUSINESS_ENVIRONMENT.art(54),
        rule: c => c.has('close') && !c.has('publish'),
      },
    },
    crossFindings: {
      'duplicate-inspection': {
        ...t('重复检查', 'Duplicate inspection'), basis: [ENTERPRISE_CHECKS.art(6), ENTERPRISE_CHECKS.art(7), ENTERPRISE_CHECKS.art(16), ENTERPRISE_CHECKS.art(17)],
        key: c => {
          const inspected = c.first('inspect')
          return inspected && JSON.stringify([c.organ, objectOf(c), yearOf(inspected.on)])
        },
        rule: doubled,
      },
      'multi-head-inspection': {
        ...t('多头检查', 'Multi-head inspection'), basis: [BUSINESS_ENVIRONMENT.art(54), RANDOM_CHECKS.item('三(三)'), ENTERPRISE_CHECKS.art(5), report2022('三(三)')],
        key: c => (c.has('inspect') ? objectOf(c) : undefined), rule: manyHeaded,
      },
    },
    indicators,
    documents,
  },
)
