import { convention, edition, enforcementRules, f, law, t, ymd } from '#kernel'

const THREE_SYSTEMS = law('国办发〔2018〕118号')

/** 行政执法统计年报: compiled from the record, signed, published and reported by 31 January. */
export default edition('enforcement-annual-report', '2019', {
  inForce: ['2018-12-05', null],
  law: ['国办发〔2018〕118号 (六)'],
  basis: THREE_SYSTEMS.whole(),
  verified: '2026-11-22',
  rules: enforcementRules,
  dayRule: t('固定日期一月三十一日，不顺延（约定：文件写明日期）', 'a fixed day, 31 January; no roll (convention: the text names the day)'),
})
  .roles({
    'organ-clerk': t('行政执法机关', 'The enforcement organ'),
    'responsible-person': t('主要负责人', 'Head of the organ'),
  })
  .states({
    compiled: t('已汇总', 'Compiled'),
    signed: t('已审签', 'Signed'),
    published: t('已公开', 'Published'),
    reported: { ...t('已报送', 'Reported'), final: true },
  })
  .acts({
    compile: {
      ...t('汇总数据', 'Figures compiled from the record'), by: ['organ-clerk'], from: ['start'], to: 'compiled', basis: THREE_SYSTEMS.item('第(六)项'),
      gates: ['year-over'], starts: ['publish-and-report'], publish: 'never',
      data: { year: f.int('年度', 'Year'), record_head: f.text('账本位置', 'Ledger position') },
    },
    sign: {
      ...t('负责人审签', 'Signed by the head'), by: ['responsible-person'], from: ['compiled'], to: 'signed', basis: convention('the law is silent'),
      stepUp: true, publish: 'never',
    },
    publish: {
      ...t('公开', 'Published'), by: ['organ-clerk'], from: ['signed'], to: 'published', basis: THREE_SYSTEMS.item('第(六)项'),
      gates: ['figures-open-to-cases'], stepUp: true,
      publish: { what: 'the statistics', where: 'the organ’s website, by 31 January', within: 'publish-and-report', basis: THREE_SYSTEMS.item('第(六)项') },
      data: { url: f.text('网址', 'Web address') },
    },
    report: {
      ...t('报本级政府和上级主管部门', 'Reported to the government and the superior department'), by: ['organ-clerk'], from: ['published'], to: 'reported',
      basis: THREE_SYSTEMS.item('第(六)项'),
      gates: ['reported-to-both'], stops: ['publish-and-report'], stepUp: true, publish: 'never',
      data: { to_government: f.bool('已报本级人民政府', 'To government'), to_superior: f.bool('已报上级主管部门', 'To superior') },
    },
  })
  .clocks({
    'publish-and-report': {
      ...t('年报公开报送期限', 'Published and reported'), basis: THREE_SYSTEMS.item('第(六)项'),
      due: (_c, a) => ymd(a.data.year + 1, 1, 31), onOverrun: 'finding',
    },
  })
  .gates({
    'year-over': {
      ...t('年度已结束', 'The year is over'), basis: THREE_SYSTEMS.item('第(六)项'), severity: 'finding',
      rule: (_c, a) => a.on > ymd(a.data.year, 12, 31),
    },
    'figures-open-to-cases': {
      ...t('数据可溯源', 'Every figure opens to its cases'), basis: convention('of this product'), severity: 'block',
      // Every figure equals its indicator recomputed at record_head. A case alone cannot tell: not judged where the ledger is not at hand.
      remedy: t('以账本重新计算的数据为准', 'Use the figures as the ledger gives them'),
      rule: () => undefined,
    },
    'reported-to-both': {
      ...t('双报送', 'Reported to both'), basis: THREE_SYSTEMS.item('第(六)项'), severity: 'block',
      remedy: t('同时报送本级人民政府和上级主管部门', 'Report to both'),
      rule: (_c, a) => a.data.to_government && a.data.to_superior,
    },
  })
