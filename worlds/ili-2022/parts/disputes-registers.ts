import { counties } from '../divisions.ts'
import { organs, PREFECTURE } from '../organs.ts'
import { number, type Part, random, type WorldEntry } from '../part.ts'

/** The prefecture and its counties, each with the point from which its 12345 orders are scattered on the map (public coordinates of the seat). */
export const places: readonly (readonly [code: string, zh: string, lat: number, long: number])[] = [
  [PREFECTURE, '伊犁州', 43.92, 81.32],
  ['654002', '伊宁市', 43.91, 81.28],
  ['654003', '奎屯市', 44.43, 84.9],
  ['654004', '霍尔果斯市', 44.21, 80.42],
  ['654021', '伊宁县', 43.98, 81.53],
  ['654022', '察布查尔锡伯自治县', 43.84, 81.15],
  ['654023', '霍城县', 44.05, 80.87],
  ['654024', '巩留县', 43.48, 82.23],
  ['654025', '新源县', 43.43, 83.26],
  ['654026', '昭苏县', 43.16, 81.13],
  ['654027', '特克斯县', 43.22, 81.84],
  ['654028', '尼勒克县', 43.8, 82.51],
]
/** The unit of a place whose name ends so; the place itself where it has none. */
export const unitOf = (place: string, name: string): string =>
  organs.find(o => o.parent === place && o.tier !== 'county-level' && o.zh.endsWith(name))?.code ?? place
/** Where legal aid is asked for: the centre, or the justice bureau where the centre is a part of it. */
export const aidCentreOf = (place: string): string => {
  const centre = unitOf(place, '法律援助中心')
  return centre === place ? unitOf(place, '司法局') : centre
}
export const CENTRE = unitOf(PREFECTURE, '社会矛盾纠纷调处中心')
export const HOTLINE = unitOf(PREFECTURE, '政务服务和公共资源交易中心')

/** Categories of the 12345 service directory and the department that each county names for it. */
export const categories: readonly (readonly [category: string, unit: string, matters: readonly string[]])[] = [
  ['供热供水', '住房和城乡建设局', ['暖气温度低，请求检修', '自来水压力不足', '供热管网漏水']],
  ['城市管理', '城市管理局', ['路灯不亮', '占道经营影响通行', '垃圾未及时清运']],
  ['交通出行', '交通运输局', ['公交候车时间过长', '乡村道路坑洼', '客运站购票不便']],
  ['社会保障', '人力资源和社会保障局', ['咨询养老保险缴费', '拖欠劳动报酬', '社保卡补办']],
  ['医疗保障', '医疗保障局', ['咨询异地就医备案', '报销到账时间', '慢性病认定']],
  ['教育', '教育局', ['咨询入学登记', '学校周边交通秩序', '校外培训退费']],
  ['市场监管', '市场监督管理局', ['商品质量投诉', '预付卡退费', '明码标价问题']],
  ['农业农村', '农业农村局', ['咨询惠农补贴', '灌溉用水安排', '农机购置补贴']],
  ['自然资源', '自然资源局', ['不动产登记办理进度', '宅基地界址疑问', '咨询草场确权']],
  ['公安户政', '公安局', ['咨询身份证办理', '夜间噪声扰民', '限行规定咨询']],
]
export const dutyId = (category: number, place: string): string => `派单-${String(category + 1).padStart(2, '0')}-${place}`

/** The eight services that the report lists for the centre (一(六)二). */
const SERVICES = '信访调处、调解、仲裁、诉讼、法律援助、困难帮扶、民政救济、司法救助'
const committeeSeats = organs
  .filter(o => o.tier === 'township' && !o.made && o.code.endsWith('100'))
  .concat(organs.filter(o => o.tier === 'township' && !o.made && o.code.endsWith('200')))

/** People’s mediation committees with their mediators; names are made. */
export const committees = committeeSeats.map((o, i) => ({
  id: number('调委会-', i + 1, 3),
  township: o,
  mediators: [0, 1, 2].map(k => number('调解员-', i * 3 + k + 1, 3)),
}))
/** Lawyers and others who give legal aid, with the year since when they are licensed. */
export const providers = Array.from({ length: 36 }, (_, i) => ({
  id: number('援助人员-', i + 1, 3),
  licensed: 2005 + ((i * 7) % 16),
  kind: i % 6 === 0 ? 'grassroots-legal-worker' : i % 9 === 0 ? 'centre-staff' : 'lawyer',
}))
const row = (register: string, id: string, organ: string, fields: WorldEntry['row']): WorldEntry => ({ register, id, organ, row: fields })

export default {
  *entries(): Iterable<WorldEntry> {
    const r = random('disputes-registers')
    for (const [place] of places) {
      const centre = aidCentreOf(place)
      const ofPrefecture = place === PREFECTURE
      // The report gives five posts to the prefecture’s centre and to each county’s one leader post only; its staff stands in the justice bureau’s establishment.
      yield row('legal-aid-centres', `援助中心-${place}`, centre, {
        name: `${organs.find(o => o.code === place)!.zh.replace('人民政府', '')}法律援助中心`,
        organ: centre,
        posts: ofPrefecture ? 5 : 0,
        leaderPosts: 1,
        from: ofPrefecture ? '2022-06-01' : '2022-07-01',
      })
      yield row('hardship-standard', `困难标准-${place}`, place, {
        amount: ofPrefecture ? 1060 : 1000 + r.int(0, 8) * 10,
        decidedBy: place,
        from: '2022-01-01',
      })
      yield row('adjudication-items', `裁决-${place}`, place, {
        item: '土地、林地、草原权属争议裁决（演示）',
        organ: place,
        basis: '土地管理法第十四条、森林法第二十二条、草原法第十六条',
        from: '2021-01-01',
      })
      for (const [c, [category, unit]] of categories.entries())
        yield row('dispatch-list', dutyId(c, place), HOTLINE, {
          category,
          unit: unitOf(place, unit),
          dutyItem: `${category}类诉求办理（演示）`,
          limit: '一般5个工作日',
          from: '2021-01-01',
        })
    }
    yield row('one-stop-centres', '调处中心-1', CENTRE, {
      name: '伊犁州社会矛盾纠纷调处中心',
      county: PREFECTURE,
      address: '演示地址1号',
      hours: '工作日10:00—14:00，16:00—20:00',
      resident: SERVICES,
      onCall: '自然资源、人力资源和社会保障、住房和城乡建设',
      from: '2022-05-01',
    })
    for (const [i, kind] of ['online', 'letter', 'phone', 'visit'].entries())
      yield row('petition-channels', `信访渠道-${i + 1}`, unitOf(PREFECTURE, '信访局'), {
        kind,
        address: `演示渠道${i + 1}`,
        times: '工作日',
        from: '2021-01-01',
      })
    yield row('petition-annual-report', '信访年报-2022', unitOf(PREFECTURE, '信访局'), { year: 2022, document: '信访情况年度报告（演示）' })
    for (const c of committees) {
      yield row('mediation-committees', c.id, c.township.code, {
        name: `${c.township.zh}人民调解委员会`,
        place: c.township.zh,
        setUpBy: 'township',
        members: 3 + r.int(0, 6),
        hasWomen: true,
        termFrom: '2021-03-01',
        termTo: '2024-02-29',
        reportedToCourtOn: '2021-03-15',
      })
      for (const [k, m] of c.mediators.entries())
        yield row('mediators', m, c.township.code, {
          name: `演示调解员${m.slice(-3)}`,
          committee: c.id,
          kind: k === 0 ? 'hired' : 'member',
          trainedOn: r.day('2021-04-01', 120),
          from: '2021-03-01',
        })
    }
    for (const p of providers)
      yield row('legal-aid-providers', p.id, aidCentreOf(PREFECTURE), {
        name: `演示援助人员${p.id.slice(-3)}`,
        kind: p.kind,
        firm: '演示律师事务所',
        licensedSince: `${p.licensed}-06-01`,
        from: '2021-01-04',
      })
    for (let i = 0; i < 14; i++)
      yield row('reconsideration-staff', number('复议人员-', i + 1, 2), counties[i % counties.length]![0], {
        officer: `officer-fy${i + 1}`,
        legalQualification: i % 4 !== 3,
        preServiceTraining: i % 7 !== 5,
        from: '2021-06-01',
      })
    for (const [i, [category, , matters]] of categories.entries())
      yield row('hotline-knowledge', number('知识-', i + 1, 2), HOTLINE, {
        question: `${category}：${matters[0]}怎么办？`,
        answer: '办理条件、材料、地点和时限以政务服务网公布为准（演示）。',
        owner: HOTLINE,
        updatedOn: r.day('2021-03-01', 300),
      })
  },
} satisfies Part
