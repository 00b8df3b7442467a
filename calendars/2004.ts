import { type Notice, through } from '#calendar'

/** 2004 年部分节假日安排。 */
export default {
  year: 2004,
  number: '国办发明电〔2003〕53号',
  issuedOn: '2003-12-18',
  title: { zh: '国务院办公厅关于2004年部分节假日安排的通知', en: 'Arrangement of some holidays in 2004' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6; number and date as others quote them from reprints',
  rest: [
    { name: { zh: '元旦', en: "New Year's Day" }, days: ['2004-01-01'] },
    { name: { zh: '春节', en: 'Spring Festival' }, days: through('2004-01-22', '2004-01-28') },
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2004-05-01', '2004-05-07') },
    { name: { zh: '国庆节', en: 'National Day' }, days: through('2004-10-01', '2004-10-07') },
  ],
  makeUp: ['2004-01-17', '2004-01-18', '2004-05-08', '2004-05-09', '2004-10-09', '2004-10-10'],
} satisfies Notice
