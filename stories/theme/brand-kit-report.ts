import { indicatorReport, observation, observationStates, plainObservation } from '@xaso/indicators/fixtures';

/** A short board that shows every colour: values, a target, a doubt, a figure that is not there. */
export const brandKitReport: unknown = indicatorReport({
  items: [
    observation({ id: '1' }),
    observationStates.withTarget,
    observationStates.percentDisagrees,
    plainObservation({ id: '2', indicator: 'economy.businesses-on-google-maps', status: 'missing' }),
    plainObservation({ id: '3', indicator: 'organisation.community-teams', value: 12 }),
  ],
});
