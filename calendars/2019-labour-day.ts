import { type Notice, through } from '#calendar'

/** 2019 年劳动节假期调整：one day off became four, with two make-up Sundays. */
export default {
  year: 2019,
  number: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  title: { zh: '国务院办公厅关于调整2019年劳动节假期安排的通知', en: 'Change of the Labour Day holiday in 2019' },
  source: 'dates: chinese-days 1.5.7, compared with lunar-typescript 1.8.6 and with a reprint of the notice; number and date: that reprint',
  rest: [{ name: { zh: '劳动节', en: 'Labour Day' }, days: through('2019-05-01', '2019-05-04') }],
  makeUp: ['2019-04-28', '2019-05-05'],
  amends: 2019,
} satisfies Notice
