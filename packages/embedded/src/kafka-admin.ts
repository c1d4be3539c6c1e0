import { Kafka, logLevel, type Admin, type KafkaConfig } from 'kafkajs';

// A broker that is frozen still takes connections: every call comes to an end all the same.
const PATIENCE: Partial<KafkaConfig> = { connectionTimeout: 5_000, requestTimeout: 15_000, retry: { retries: 3 } };

/** Connects to Kafka for the time of some work. @throws when it does not answer for long. */
export async function withKafkaAdmin<Result>(
  brokers: string,
  work: (admin: Admin) => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const kafka = new Kafka({
    clientId: 'tpt-set-up',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    ...patience,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
