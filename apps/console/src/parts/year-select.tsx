import { Select } from 'antd'

/** Years back that are offered; the record may reach further, and an address may name any year. */
const BACK = 12

interface YearSelectProps {
  readonly value: string
  readonly latest: string
  readonly label: string
  readonly onChange: (year: string) => void
}
export function YearSelect({ value, latest, label, onChange }: YearSelectProps) {
  const years = new Set([value, ...Array.from({ length: BACK }, (_, i) => String(Number(latest) - i))])
  return (
    <Select
      aria-label={label}
      value={value}
      className="year-select"
      onChange={(v: string) => onChange(v)}
      options={[...years].sort((a, b) => b.localeCompare(a)).map(y => ({ value: y, label: y }))}
    />
  )
}
