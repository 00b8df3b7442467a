import { type Calendar, calendar, type Notice } from '#calendar'
import n2004 from './2004.ts'
import n2005 from './2005.ts'
import n2006 from './2006.ts'
import n2007 from './2007.ts'
import n2008 from './2008.ts'
import n2009 from './2009.ts'
import n2010 from './2010.ts'
import n2011 from './2011.ts'
import n2012 from './2012.ts'
import n2013 from './2013.ts'
import n2014 from './2014.ts'
import n2015 from './2015.ts'
import n2015VictoryDay from './2015-victory-day.ts'
import n2016 from './2016.ts'
import n2017 from './2017.ts'
import n2018 from './2018.ts'
import n2019 from './2019.ts'
import n2019LabourDay from './2019-labour-day.ts'
import n2020 from './2020.ts'
import n2020SpringFestival from './2020-spring-festival.ts'
import n2021 from './2021.ts'
import n2022 from './2022.ts'
import n2023 from './2023.ts'
import n2024 from './2024.ts'
import n2025 from './2025.ts'
import n2026 from './2026.ts'

/** Every notice of this folder, by file name; a test fails when one is left out. */
export const notices: readonly Notice[] = [
  n2004,
  n2005,
  n2006,
  n2007,
  n2008,
  n2009,
  n2010,
  n2011,
  n2012,
  n2013,
  n2014,
  n2015,
  n2015VictoryDay,
  n2016,
  n2017,
  n2018,
  n2019,
  n2019LabourDay,
  n2020,
  n2020SpringFestival,
  n2021,
  n2022,
  n2023,
  n2024,
  n2025,
  n2026,
]

/** The working days of the People's Republic of China under the notices held here. */
export const prc: Calendar = calendar(notices)
