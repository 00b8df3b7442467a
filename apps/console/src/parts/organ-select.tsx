import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useMemo } from 'react'
import { questions } from '../api/queries.ts'
import type { Organ } from '../api/shapes.ts'
import { useSettings } from '../app/settings.tsx'

interface Node {
  readonly value: string
  readonly title: string
  readonly find: string
  readonly children: Node[]
}

const treeOf = (organs: readonly Organ[], say: (o: Organ) => string): readonly Node[] => {
  const nodes = new Map<string, Node>(
    organs.map(o => [o.code, { value: o.code, title: say(o), find: `${o.zh} ${o.en} ${o.code}`, children: [] }]),
  )
  const roots: Node[] = []
  for (const o of organs) {
    const node = nodes.get(o.code)
    if (!node) continue
    const parent = o.parent === null ? undefined : nodes.get(o.parent)
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}

interface OrganSelectProps {
  readonly value: string | undefined
  readonly onChange: (code: string | undefined) => void
  readonly label: string
  readonly placeholder?: string
  readonly id?: string
  readonly required?: boolean
}

/** Picks an organ out of the region's tree; searched by either name or by code. */
export function OrganSelect({ value, onChange, label, placeholder, id, required = false }: OrganSelectProps) {
  const { say } = useSettings()
  const { data = [], isLoading } = useQuery(questions.organs)
  const tree = useMemo(() => treeOf(data, say), [data, say])
  return (
    <TreeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      aria-required={required}
      className="organ-select"
      value={value}
      onChange={(v: string | undefined) => onChange(v)}
      treeData={[...tree]}
      loading={isLoading}
      placeholder={placeholder ?? label}
      showSearch={{
        filterTreeNode: (typed: string, node) =>
          String(node.find ?? '')
            .toLowerCase()
            .includes(typed.toLowerCase()),
      }}
      allowClear={!required}
      treeDefaultExpandedKeys={tree.map(n => n.value)}
      popupMatchSelectWidth={false}
    />
  )
}
