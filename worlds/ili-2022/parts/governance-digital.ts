import { plusDays, plusMonths, plusYears } from '#calendar'
import { counties } from '../divisions.ts'
import { organs, PREFECTURE } from '../organs.ts'
import { number, type Part, random, type WorldEntry } from '../part.ts'

const DIGITAL_BUREAU = `${PREFECTURE}-47`
const REFORM = `${PREFECTURE}-02`
/**
 * Systems moved to the cloud and accepted in 2022: four in the published report, which names three. The credit platform went on trial in September
 * on its own servers, so that it is not one of them.
 */
const systems: readonly (readonly [
  name: string,
  organ: string,
  hosting: 'cloud' | 'own-room',
  migrated: string | null,
  accepted: string | null,
])[] = [
  ['公共资源交易系统', `${PREFECTURE}-41`, 'cloud', '2022-05-19', '2022-06-15'],
  ['政务数据资源共享平台', DIGITAL_BUREAU, 'cloud', '2022-06-24', '2022-07-20'],
  ['政务服务热线12345平台', `${PREFECTURE}-41`, 'cloud', '2022-08-11', '2022-09-02'],
  ['电子证照系统（演示）', DIGITAL_BUREAU, 'cloud', '2022-10-13', '2022-11-08'],
  ['信用信息共享平台', REFORM, 'own-room', null, '2022-09-26'],
  ['协同办公系统（演示）', `${PREFECTURE}-38`, 'own-room', null, null],
  ['不动产登记系统（演示）', `${PREFECTURE}-10`, 'cloud', '2023-02-09', null],
]
/** title, holder, theme, sharing, how often renewed, personal data. */
const datasets =
  '企业基本信息 24 市场主体 unconditional 每日 否|行政许可信息 41 政务服务 unconditional 每日 否|行政处罚信息 24 执法监管 unconditional 每日 否|公共资源交易公告 41 公共资源 unconditional 每日 否|不动产登记信息 10 不动产 conditional 每日 是|社会保险参保信息 09 社会保障 conditional 每月 是|婚姻登记信息 07 民政 conditional 每日 是|最低生活保障信息 07 民政 conditional 每月 是|残疾人证信息 50 社会保障 conditional 每月 是|机动车登记信息 06 公安 not-shared 实时 是|学籍信息 03 教育 conditional 每学期 是|医师执业信息 19 卫生健康 unconditional 每月 否|建设工程施工许可 12 住建 unconditional 每日 否|道路运输经营许可 13 交通 unconditional 每日 否|取水许可 14 水利 unconditional 每月 否|排污许可 11 生态环境 unconditional 每月 否|气象观测数据 34 气象 unconditional 每小时 否|统计年鉴数据 25 统计 unconditional 每年 否|预算决算信息 08 财政 unconditional 每年 否|应急物资储备 21 应急 conditional 每月 否|地震监测数据 33 应急 conditional 实时 否|信用红黑名单公示信息 02 信用 unconditional 每日 否|律师执业信息 01 司法 unconditional 每月 否|行政执法人员信息 01 司法 unconditional 每月 否|林草资源数据 16 自然资源 conditional 每年 否|旅游景区信息 18 文化旅游 unconditional 每月 否|粮食库存信息 29 粮食 not-shared 每月 否|医疗保障定点机构 26 医保 unconditional 每月 否'
    .split('|')
    .map(x => x.split(' ') as [string, string, string, string, string, string])

export default {
  *entries(): Iterable<WorldEntry> {
    const r = random('digital')
    for (const [i, [name, organ, hosting, migratedOn, acceptedOn]] of systems.entries())
      yield {
        register: 'information-systems',
        id: number('system-', i + 1, 2),
        organ,
        row: {
          name,
          organ,
          hosting,
          ...(migratedOn ? { migratedOn } : {}),
          ...(acceptedOn ? { acceptedOn, acceptance: `验收-${i + 1}` } : {}),
        },
      }
    for (const [i, [title, n, theme, sharing, updateFrequency, personal]] of datasets.entries()) {
      const publisher = `${PREFECTURE}-${n}`
      const issued = r.day('2021-03-01', 300)
      yield {
        register: 'data-catalogue',
        id: number('dataset-', i + 1, 3),
        organ: publisher,
        row: {
          title,
          description: `${title}目录（演示）`,
          publisher,
          theme,
          fields: '统一标识、名称、状态、更新时间',
          sharing,
          updateFrequency,
          personalData: personal === '是',
          issued,
          modified: plusDays(issued, r.int(30, 500)),
          ...(sharing === 'not-shared' ? { ground: '法律、行政法规规定不予共享（演示）' } : { distribution: r.pick(['接口', '文件']) }),
        },
      }
    }
    const enforcing = organs.filter(o => o.enforcementBody && o.tier === 'prefecture-department').map(o => o.code)
    for (let i = 0; i < 64; i++) {
      const organ = r.pick(enforcing)
      const decidedOn = r.day('2021-03-10', 690)
      const severity = r.pick(['minor', 'ordinary', 'ordinary', 'serious'] as const)
      const longestUntil = severity === 'minor' ? plusMonths(decidedOn, 3) : plusYears(decidedOn, severity === 'ordinary' ? 1 : 3)
      // Two stay published past their longest day.
      const status = longestUntil < '2023-02-28' ? (i % 30 === 5 ? 'published' : 'expired') : 'published'
      yield {
        register: 'credit-records',
        id: number('credit-', i + 1, 3),
        organ,
        row: {
          subject: `演示企业${r.int(1, 589)}号`,
          creditCode: `91654DEMO${String(i + 1).padStart(9, '0')}`,
          class: severity,
          organ,
          decision: number('演处罚-', i + 1, 4),
          decidedOn,
          publishedFrom: plusDays(decidedOn, 5),
          longestUntil,
          status,
        },
      }
    }
    for (let i = 0; i < 58; i++) {
      const organ = counties[i % counties.length]![0]
      const due = r.day('2022-01-20', 500)
      // Of those due in 2022 some were never kept: new office-holders left old accounts alone, as the published report says.
      const kept = due > '2022-12-31' ? 'running' : i % 9 === 3 ? 'no' : i % 13 === 7 ? 'changed-by-law' : 'yes'
      yield {
        register: 'government-promises',
        id: number('promise-', i + 1, 3),
        organ,
        row: {
          organ,
          counterparty: `演示投资企业${i + 1}号`,
          kind: r.pick(['investment', 'investment', 'policy-promise', 'procurement', 'ppp']),
          signedOn: plusDays(due, -r.int(300, 900)),
          promise: '按协议兑现用地、补助或者付款（演示）',
          due,
          kept,
          ...(kept === 'changed-by-law' ? { compensation: r.int(5, 60) * 10_000, ground: '规划依法调整（演示）' } : {}),
        },
      }
    }
  },
} satisfies Part
