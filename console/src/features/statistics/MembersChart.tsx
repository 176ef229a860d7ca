import type { MemberStatistics } from '@huigong/contract'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useZoom } from '../../platform/zoom.ts'
import { labelOf } from './PeriodTable.tsx'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Lines for how many there were, bars for what each period brought. Hidden from readers: the table says the same. */
export const MembersChart = ({ statistics }: { statistics: MemberStatistics }) => {
  const { t } = useTranslation()
  const zoom = useZoom()
  const place = useRef<HTMLDivElement>(null)
  const members = t('statistics.members')
  const verified = t('statistics.verifiedMembers')
  const growth = t('statistics.membersGrowth')
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, undefined, { renderer: 'svg' })
    chart.setOption(optionOf(statistics, { members, verified, growth }, zoom))
    const watching = new ResizeObserver(() => chart.resize())
    watching.observe(place.current)
    return () => {
      watching.disconnect()
      chart.dispose()
    }
  }, [statistics, members, verified, growth, zoom])
  return <div ref={place} className="growth-chart" aria-hidden />
}

type Names = { members: string; verified: string; growth: string }

const optionOf = ({ periods, grain }: MemberStatistics, names: Names, zoom: number) => {
  const text = { color: '#4b5058', fontSize: 12 * zoom }
  const nameText = { ...text, align: 'left' as const }
  const line = { type: 'line' as const, showSymbol: periods.length < 32, symbolSize: 5 * zoom }
  return {
    animationDuration: 200,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    color: ['#4b5058', '#c8161d', '#c3c8d0'],
    grid: { left: 8, right: 8, top: 56 * zoom, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 14 * zoom, itemHeight: 10 * zoom },
    tooltip: { trigger: 'axis' as const, textStyle: { fontSize: 13 * zoom } },
    xAxis: {
      type: 'category' as const,
      data: periods.map(({ on }) => (grain === 'month' ? labelOf(on, grain) : on.slice(5))),
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9cdd4' } },
    },
    yAxis: [
      {
        type: 'value' as const,
        minInterval: 1,
        scale: true,
        axisLabel: text,
        splitLine: { lineStyle: { color: '#e8eaed' } },
      },
      {
        type: 'value' as const,
        minInterval: 1,
        name: names.growth,
        nameTextStyle: { ...nameText, align: 'right' as const },
        axisLabel: text,
        splitLine: { show: false },
      },
    ],
    series: [
      { ...line, name: names.members, data: periods.map((period) => period.members) },
      { ...line, name: names.verified, data: periods.map((period) => period.verifiedMembers) },
      {
        type: 'bar' as const,
        name: names.growth,
        yAxisIndex: 1,
        barMaxWidth: 18 * zoom,
        z: 1,
        data: periods.map((period) => period.membersGrowth),
      },
    ],
  }
}
