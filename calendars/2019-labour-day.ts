import { through, type Notice } from '#calendar'

/** x */
export default {
  year: 2019,
  number: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  title: { zh: '国务院办公厅关于调整2019年劳动节假期安排的通知', en: 'Change of the Labour Day holiday in 2019' },
  source: 'x',
  rest: [
    { name: { zh: '劳动节', en: 'Labour Day' }, days: through('2019-05-01', '2019-05-04') },
  ],
  makeUp: ['2019-04-28', '2019-05-05'],
  amends: 2019,
} satisfies Notice
