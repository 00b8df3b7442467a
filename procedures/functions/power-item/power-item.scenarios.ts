import { scenarios } from '#kernel'
import powerItem from './index.ts'

const claim = '2024-03-04 propose kind=claim legal_basis=示例法第十条'

export default scenarios(powerItem, {
  'a claim goes from proposal to publication within 20 working days of approval (政府信息公开条例 26)': {
    acts: [claim, '2024-03-11 review-legality', '2024-03-12 review', '2024-03-29 approve in_force=2024-04-01', '2024-04-26 publish'], state: 'published',
    clocks: { 'review-item': 'met 2024-04-01', 'publish-item': 'met 2024-04-28' },
  },
  'publication on the last day: the make-up Sunday 28 April is a working day (政府信息公开条例 26)': {
    acts: [claim, '2024-03-11 review-legality', '2024-03-12 review', '2024-03-29 approve', '2024-04-28 publish'], clocks: { 'publish-item': 'met 2024-04-28' },
  },
  'published a working day late (政府信息公开条例 26)': {
    acts: [claim, '2024-03-11 review-legality', '2024-03-12 review', '2024-03-29 approve', '2024-04-29 publish'], state: 'published',
    clocks: { 'publish-item': 'overrun 2024-04-28' }, findings: ['publish-item-overrun'],
  },
  'a change of law asks for a proposal within 20 working days of its force (118号 四)': {
    acts: ['2024-07-01 law-change in_force=2024-07-01', '2024-07-29 propose kind=change legal_basis=示例法第十条'], clocks: { 'after-law-change': 'met 2024-07-29' },
  },
  'a change noted ahead counts from the day the law takes force, over the National Day rest days': {
    acts: ['2024-09-02 law-change in_force=2024-09-18'], on: '2024-10-18', state: 'noted', clocks: { 'after-law-change': 'due 2024-10-21' },
  },
  'nobody proposes anything after the law changed (118号 四)': {
    acts: ['2024-07-01 law-change in_force=2024-07-01'], on: '2024-07-30', clocks: { 'after-law-change': 'overrun 2024-07-29' }, findings: ['after-law-change-overrun'],
  },
  'the review is a day late': {
    acts: [claim, '2024-03-11 review-legality', '2024-04-02 review'], clocks: { 'review-item': 'overrun 2024-04-01' }, findings: ['review-item-overrun'],
  },
  'a penalty rests on a law, regulation or rule with its article (行政处罚法 16)': {
    edition: '2021', acts: [], refuses: { act: '2024-03-04 propose power_kind=penalty legal_basis=州政办发〔2020〕5号', code: 'gate.basis-named' },
  },
  'a law without its article is not enough (行政处罚法 16)': { edition: '2021', acts: [], refuses: { act: '2024-03-04 propose power_kind=penalty legal_basis=示例法', code: 'gate.basis-named' } },
  'other kinds of power may rest on a numbered document': { edition: '2021', acts: [], allows: '2024-03-04 propose power_kind=award legal_basis=州政办发〔2020〕5号' },
  'a township penalises by a published decision of the region (行政处罚法 24)': {
    edition: '2021', acts: [], allows: '2024-03-04 propose power_kind=penalty level=township legal_basis=行政处罚法第二十四条、示例自治区人民政府关于赋权的决定第一条',
  },
  'a township has no penalty without that decision (行政处罚法 24)': {
    edition: '2021', acts: [], refuses: { act: '2024-03-04 propose power_kind=penalty level=township legal_basis=示例法第十条', code: 'gate.decision-for-township' },
  },
  'a review of legality before the resubmission does not count': {
    acts: [claim, '2024-03-05 review-legality', '2024-03-06 return', '2024-03-08 resubmit'], state: 'proposed', refuses: { act: '2024-03-11 review', code: 'gate.legality-reviewed' },
  },
  'a review that did not agree carries no approval': {
    acts: [claim, '2024-03-05 review-legality', '2024-03-06 review agreed=false'], state: 'reviewed', refuses: { act: '2024-03-11 approve', code: 'gate.reviewed-first' },
  },
  'not adjusted: the review clock is stopped in time': { acts: [claim, '2024-03-06 reject'], state: 'rejected', clocks: { 'review-item': 'met 2024-04-01' } },
})
