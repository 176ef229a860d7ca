import type { Overview } from '@huigong/contract'
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useZoom } from '../../platform/zoom.ts'

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Hidden from screen readers: the table beside it says the same. */
export const GrowthChart = ({ days }: { days: Overview['days'] }) => {
  const { t } = useTranslation()
  const zoom = useZoom()
  const place = useRef<HTMLDivElement>(null)
  const joined = t('statistics.joined')
  const verified = t('statistics.verified')
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, undefined, { renderer: 'svg' })
    chart.setOption(optionOf(days, { joined, verified }, zoom))
    const watching = new ResizeObserver(() => chart.resize())
    watching.observe(place.current)
    return () => {
      watching.disconnect()
      chart.dispose()
    }
  }, [days, joined, verified, zoom])
  return <div ref={place} className="growth-chart" aria-hidden />
}

const optionOf = (days: Overview['days'], names: { joined: string; verified: string }, zoom: number) => {
  const text = { color: '#4b5058', fontSize: 12 * zoom }
  const bar = { type: 'bar' as const, barMaxWidth: 22 * zoom, itemStyle: { borderRadius: [3, 3, 0, 0] } }
  return {
    animationDuration: 200,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    color: ['#8a9099', '#c8161d'],
    grid: { left: 8, right: 8, top: 40 * zoom, bottom: 4, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      textStyle: text,
      itemWidth: 12 * zoom,
      itemHeight: 12 * zoom,
      itemGap: 16 * zoom,
    },
    tooltip: { trigger: 'axis' as const, textStyle: { fontSize: 13 * zoom } },
    xAxis: {
      type: 'category' as const,
      data: days.map((day) => day.on.slice(5)),
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9cdd4' } },
    },
    yAxis: {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: '#e8eaed' } },
    },
    series: [
      { ...bar, name: names.joined, data: days.map((day) => day.joined) },
      { ...bar, name: names.verified, data: days.map((day) => day.verified) },
    ],
  }
}
