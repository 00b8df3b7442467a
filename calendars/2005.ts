import { type Notice, through } from '#calendar'

/** 2005 年部分节假日安排。 */
export default {
  year: 2005,
  number: '国办发明电〔2004〕52号',
  issuedOn: '2004-12-17',
  title: { zh: '国务院办公厅关于2005年部分节假日安排的通知', en: 'Arrangement of some holidays in 2005' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6; number and date as others quote them from reprints',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: through('2005-01-01', '2005-01-03') },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2005-02-09', '2005-02-15') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2005-05-01', '2005-05-07') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2005-10-01', '2005-10-07') },
  ],
  makeUp: ['2005-02-05', '2005-02-06', '2005-04-30', '2005-05-08', '2005-10-08', '2005-10-09'],
} satisfies Notice
