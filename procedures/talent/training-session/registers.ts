import { f, law, type RegisterDef, report2022, t } from '#kernel'

const GY = law('法治政府建设实施纲要(2021－2025年)', 'unverified')
const LS = law('律师法(2017-09-01)')
const GZ = law('公证法(2017-09-01)')
const TJ = law('人民调解法(2010-08-28)')

/** Legal professionals by post and licence, expert studios, and how many law-savvy villagers each village has (numbers, no list). */
export default {
  'legal-talents': {
    ...t('法治人才库(律师、公证、鉴定、调解、公职律师、法制审核人员)', 'Legal professionals by post and licence'), published: true,
    basis: [LS.art(2), GZ.art(16), TJ.art(13), GY.item('(三十四)')],
    inForce: ['from', 'to'],
    organ: 'organ',
    fields: {
      organ: f.organ('机关', 'Organ'),
      kind: f.enum('类别', 'Kind', {
        lawyer: ['律师', 'Lawyer'], 'public-lawyer': ['公职律师', 'Public lawyer'], notary: ['公证员', 'Notary'],
        appraiser: ['司法鉴定人', 'Appraiser'], mediator: ['调解员', 'Mediator'], reviewer: ['法制审核人员', 'Legality reviewer'],
        'legal-adviser': ['法律顾问', 'Legal adviser'],
      }),
      name: f.text('名称', 'Name'),
      licence: f.text('执业证号', 'Licence').opt(),
      from: f.date('起始日期', 'From'),
      to: f.date('终止日期', 'To').opt(),
    },
  },
  'expert-studios': {
    ...t('专家工作室', 'Expert studios'), published: true, basis: report2022('一(九)'),
    inForce: ['approvedOn', 'closedOn'],
    organ: 'organ',
    fields: {
      name: f.text('名称', 'Name'),
      field: f.text('领域', 'Field'),
      organ: f.organ('机关', 'Organ'),
      approvedOn: f.date('批准日期', 'Approved on'),
      closedOn: f.date('撤销日期', 'Closed on').opt(),
    },
  },
  'law-savvy-villagers': {
    ...t('法律明白人', 'Law-savvy villagers'), published: true, basis: report2022('三(四)'),
    organ: 'village',
    fields: {
      village: f.organ('村（社区）', 'Village'),
      number: f.int('人数', 'Number'),
      trainedThisYear: f.int('本年培训人次', 'Trained this year'),
      assessedOn: f.date('考核日期', 'Assessed on'),
    },
  },
} satisfies Readonly<Record<string, RegisterDef>>
