import { counties, townships } from './divisions.ts'

/** An organ of the world; `made` where division codes list none and the unit was made up to reach a number of the published report. */
export interface WorldOrgan {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly tier: 'prefecture' | 'prefecture-department' | 'county-level' | 'township' | 'county-unit'
  readonly parent?: string
  readonly enforcementBody: boolean
  readonly powersHolder: boolean
  readonly made: boolean
}
export const PREFECTURE = '654000'

/** Departments that hold powers: 37 in the published report (一(二)二). The first is the justice bureau. */
const holders =
  '司法局 Justice|发展和改革委员会 Development and Reform|教育局 Education|科学技术局 Science and Technology|工业和信息化局 Industry and Information|公安局 Public Security|民政局 Civil Affairs|财政局 Finance|人力资源和社会保障局 Human Resources and Social Security|自然资源局 Natural Resources|生态环境局 Ecology and Environment|住房和城乡建设局 Housing and Construction|交通运输局 Transport|水利局 Water Resources|农业农村局 Agriculture|林业和草原局 Forestry and Grassland|商务局 Commerce|文化体育广播电视和旅游局 Culture, Sports and Tourism|卫生健康委员会 Health|退役军人事务局 Veterans Affairs|应急管理局 Emergency Management|审计局 Audit|国有资产监督管理委员会 State Assets|市场监督管理局 Market Regulation|统计局 Statistics|医疗保障局 Healthcare Security|乡村振兴局 Rural Revitalisation|城市管理局 Urban Management|粮食和物资储备局 Grain and Reserves|档案局 Archives|畜牧兽医局 Animal Husbandry|人民防空办公室 Civil Air Defence|地震局 Earthquake|气象局 Meteorology|消防救援支队 Fire and Rescue|烟草专卖局 Tobacco Monopoly|邮政管理局 Postal'.split(
    '|',
  )
/** Others whose heads report: 61 departments in all (一(一)三). */
const others =
  '人民政府办公室 Government Office|信访局 Petition Office|机关事务服务中心 Office Services|政务服务和公共资源交易中心 Government Services|住房公积金管理中心 Housing Fund|供销合作社联合社 Supply Cooperatives|地方志编纂室 Local Records|广播电视台 Broadcasting|招商服务局 Investment|数字化发展局 Digital Development|政府驻外办事处管理处 Liaison Offices|金融工作办公室 Finance Office|残疾人联合会 Disabled Persons Federation|红十字会 Red Cross|科学技术协会 Science Association|文学艺术界联合会 Arts Federation|计划生育协会 Family Planning Association|工商业联合会 Industry and Commerce Federation|总工会 Trade Unions|妇女联合会 Women’s Federation|编制委员会办公室 Establishment Office|党委依法治州办公室 Law-based Governance Office|法律援助中心 Legal Aid Centre|社会矛盾纠纷调处中心 Disputes Centre'.split(
    '|',
  )
/** Departments of a county, in the order in which a county has them. */
const countyUnits =
  '司法局|发展和改革委员会|教育局|工业和信息化局|公安局|民政局|财政局|人力资源和社会保障局|自然资源局|住房和城乡建设局|交通运输局|水利局|农业农村局|林业和草原局|商务局|文化体育广播电视和旅游局|卫生健康委员会|退役军人事务局|应急管理局|审计局|市场监督管理局|统计局|医疗保障局|乡村振兴局|城市管理局|信访局|畜牧兽医局|生态环境分局|人民政府办公室|政务服务中心|粮食和物资储备局|档案局|气象局|地震局|消防救援大队|烟草专卖局|供销合作社|供水服务中心|供热服务中心|房屋征收与补偿中心|不动产登记中心|农业技术推广中心|疾病预防控制中心|人民医院|融媒体中心|图书馆|文化馆|公路养护中心|水利工程管理站|草原工作站|动物疫病预防控制中心|农机监理站|社会保险中心|就业服务中心|法律援助中心'.split(
    '|',
  )
const enforcing =
  /公安|市场监督|生态环境|应急|交通|城市管理|自然资源|农业农村|林业|水利|住房|卫生|文化|畜牧|烟草|消防|人力资源|民政|教育局|商务|医疗保障|气象|地震|审计|统计|司法局|农机|动物疫病/

const department = (i: number, text: string, powersHolder: boolean): WorldOrgan => {
  const cut = text.indexOf(' ')
  const name = text.slice(0, cut)
  return {
    code: `${PREFECTURE}-${String(i + 1).padStart(2, '0')}`,
    zh: `伊犁州${name}`,
    en: `Ili Prefecture ${text.slice(cut + 1)}`,
    tier: 'prefecture-department',
    parent: PREFECTURE,
    enforcementBody: powersHolder && enforcing.test(name),
    powersHolder,
    made: false,
  }
}

const TOWNSHIPS = 271
const UNITS = 600

/** The organ tree: 1 prefecture, 61 departments, 11 county-level organs, 271 townships and subdistricts, 600 county-level units. */
export const organs: readonly WorldOrgan[] = (() => {
  const out: WorldOrgan[] = [
    {
      code: PREFECTURE,
      zh: '伊犁哈萨克自治州人民政府',
      en: 'Ili Kazakh Autonomous Prefecture',
      tier: 'prefecture',
      enforcementBody: false,
      powersHolder: false,
      made: false,
    },
  ]
  for (const [i, x] of [...holders, ...others].entries()) out.push(department(i, x, i < holders.length))
  for (const [code, zh, en] of counties)
    out.push({
      code,
      zh: `${zh}人民政府`,
      en,
      tier: 'county-level',
      parent: PREFECTURE,
      enforcementBody: true,
      powersHolder: true,
      made: false,
    })
  let listed = 0
  for (const [county] of counties) {
    for (const text of townships[county]!.split(' ')) {
      out.push({
        code: `${county}${text.slice(0, 3)}`,
        zh: text.slice(3),
        en: `${text.slice(3)} (${county})`,
        tier: 'township',
        parent: county,
        enforcementBody: false,
        powersHolder: false,
        made: false,
      })
      listed++
    }
  }
  // Division codes list fewer units than the published report counts: the others are made, and say so in their name.
  for (let i = 0; listed + i < TOWNSHIPS; i++) {
    const [county] = counties[i % counties.length]!
    const n = Math.floor(i / counties.length) + 1
    out.push({
      code: `${county}9${String(n).padStart(2, '0')}`,
      zh: `演示乡镇${n}号（${counties[i % counties.length]![1]}）`,
      en: `Demonstration township ${n}, ${counties[i % counties.length]![2]}`,
      tier: 'township',
      parent: county,
      enforcementBody: false,
      powersHolder: false,
      made: true,
    })
  }
  for (let i = 0; i < UNITS; i++) {
    const [county, zh, en] = counties[i % counties.length]!
    const name = countyUnits[Math.floor(i / counties.length)]!
    out.push({
      code: `${county}-${String(Math.floor(i / counties.length) + 1).padStart(2, '0')}`,
      zh: `${zh}${name}`,
      en: `${en}, ${name}`,
      tier: 'county-unit',
      parent: county,
      enforcementBody: enforcing.test(name),
      powersHolder: false,
      made: false,
    })
  }
  return out
})()

/** Organs below a county, itself included; the prefecture stands for its own departments. */
export const below = (county: string): readonly WorldOrgan[] =>
  organs.filter(o => o.code === county || o.parent === county).filter(o => county !== PREFECTURE || o.tier !== 'county-level')
export const ofTier = (...tiers: readonly WorldOrgan['tier'][]): readonly WorldOrgan[] => organs.filter(o => tiers.includes(o.tier))
