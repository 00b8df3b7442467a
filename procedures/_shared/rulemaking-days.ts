import { t } from '#kernel'

/** How days are counted where rules are made, decisions taken and information given; none of the national instruments says it itself. */
export const dayRule = t(
  '工作日依国务院年度放假通知（含调休上班日）；其他期限按日历日，开始之日不计，末日逢休息日顺延至下一工作日（参照山东省行政程序规定第九十二条、浙江省行政程序办法第六十五条）',
  'Working days follow the State Council’s yearly notice, make-up days included; other limits are calendar days, the starting day not counted, a last day that is a rest day moving to the next working day (as Shandong art. 92 and Zhejiang art. 65 have it)',
)
