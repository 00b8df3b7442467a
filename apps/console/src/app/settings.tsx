import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { speak } from '../api/client.ts'
import type { Label } from '../api/shapes.ts'
import { en } from '../words/en.ts'
import { type Words, zh } from '../words/zh.ts'

export type Lang = 'zh' | 'en'
export type Theme = 'system' | 'light' | 'dark'
interface Settings {
  readonly lang: Lang
  readonly setLang: (lang: Lang) => void
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
  readonly dark: boolean
  readonly words: Words
  /** The text of a label in the language chosen; the other language where this one has none. */
  readonly say: (label: Partial<Label> | string | null | undefined) => string
}

const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(`mingfa.${key}`, value)
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}
const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(`mingfa.${key}`)
  } catch {
    return null
  }
}
const firstLang = (): Lang => {
  const was = kept('lang')
  if (was === 'zh' || was === 'en') return was
  return (navigator.languages[0] ?? navigator.language).toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
const firstTheme = (): Theme => {
  const was = kept('theme')
  return was === 'light' || was === 'dark' ? was : 'system'
}

const Context = createContext<Settings | null>(null)

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(firstLang)
  const [theme, setTheme] = useState<Theme>(firstTheme)
  const [systemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setSystemDark(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  const dark = theme === 'dark' || (theme === 'system' && systemDark)
  // Said before any query of this rendering is asked, so that problems come in the language shown.
  speak(lang)
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [lang])
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }, [dark])
  const value = useMemo<Settings>(
    () => ({
      lang,
      setLang: next => {
        keep('lang', next)
        setLang(next)
      },
      theme,
      setTheme: next => {
        keep('theme', next)
        setTheme(next)
      },
      dark,
      words: lang === 'zh' ? zh : en,
      say: label => {
        if (label === null || label === undefined) return ''
        if (typeof label === 'string') return label
        return (lang === 'zh' ? label.zh || label.en : label.en || label.zh) ?? ''
      },
    }),
    [lang, theme, dark],
  )
  return <Context value={value}>{children}</Context>
}

/** Language, appearance and the words of the language chosen. */
export const useSettings = (): Settings => {
  const s = useContext(Context)
  if (s === null) throw new Error('useSettings outside of SettingsProvider')
  return s
}
export const useWords = (): Words => useSettings().words
