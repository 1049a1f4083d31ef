import { METRICS, type MetricName } from '../../core/model/metrics';
import { words } from '../words';
import { exportWords } from '../words/exports';
import type { DataColumn } from './data-table';

/** The unit in which files have a number: the one its name says. */
export const fileUnit = (name: MetricName): string => exportWords.units[METRICS[name].unit];

/** A number under its name in result files, in the unit of that name: contact time in s, whatever the page shows. */
export const metricColumn = (name: MetricName): DataColumn => ({
	name,
	title: words.metrics[name].label,
	unit: fileUnit(name)
});
