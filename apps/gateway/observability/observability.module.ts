import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';

/** Prometheus metrics. */
@Module({
  controllers: [MetricsController],
})
export class ObservabilityModule {}
