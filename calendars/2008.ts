import { type Notice, through } from '#calendar'

/** 2008 年部分节假日安排。 */
export default {
  year: 2008,
  number: '国办发明电〔2007〕52号',
  issuedOn: null,
  title: { zh: '国务院办公厅关于2008年部分节假日安排的通知', en: 'Arrangement of some holidays in 2008' },
  source:
    'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with press reports of 2007-12-18; number as two other collections quote it',
  unknown: 'date of issue; the number has not been seen on a reprint of the notice',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2007-12-30', '2008-01-01') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2008-02-06', '2008-02-12') },
    { name: { zh: '清明节', en: 'Qingming Festival' }, days: through('2008-04-04', '2008-04-06') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2008-05-01', '2008-05-03') },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, days: through('2008-06-07', '2008-06-09') },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, days: through('2008-09-13', '2008-09-15') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2008-09-29', '2008-10-05') },
  ],
  makeUp: ['2007-12-29', '2008-02-02', '2008-02-03', '2008-05-04', '2008-09-27', '2008-09-28'],
} satisfies Notice
