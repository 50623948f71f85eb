import type { CommuneShape } from '@xaso/maps';
import type { DataFileReader } from '../internal/data/read-file.js';
import { onDemand } from '../internal/on-demand.js';

/** The code that reads a commune's outline; it comes once there is a map to draw it on. */
export const boundaryReader = onDemand((): Promise<DataFileReader<CommuneShape>> => import('./read-boundary.js'));
