import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { useSettings } from '../app/settings.tsx'

interface SearchFieldProps {
  readonly value: string | undefined
  readonly hint: string
  readonly onSearch: (q: string | undefined) => void
}
const REST_MS = 300

/** A search that asks when the typing rests. */
export function SearchField({ value, hint, onSearch }: SearchFieldProps) {
  const w = useSettings().words
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  useEffect(() => {
    if (text === (value ?? '')) return
    const t = setTimeout(() => onSearch(text.trim() === '' ? undefined : text.trim()), REST_MS)
    return () => clearTimeout(t)
  }, [text, value, onSearch])
  return (
    <Input
      className="search-field"
      prefix={<SearchOutlined aria-hidden="true" />}
      allowClear
      value={text}
      onChange={e => setText(e.target.value)}
      placeholder={hint}
      aria-label={`${w.search}: ${hint}`}
    />
  )
}
