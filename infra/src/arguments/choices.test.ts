import { describe, expect, test } from '@jest/globals';
import { readChoices } from './choices.js';

const mistakesOf = (environment: Record<string, string>): string => {
  try {
    readChoices(environment);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('What the environment chooses', () => {
  test('is the usual where it says nothing; an empty variable says nothing', () => {
    expect(readChoices({ LOG_LEVEL: '', MODERATORS: '', GATEWAY_PORT: '' })).toMatchObject({
      logLevel: 'info',
      moderators: 'moderator@example.org',
      own: {},
      ports: { gateway: { main: 4000 } },
    });
  });

  test('is refused with all mistakes together, each with what helps', () => {
    const message = mistakesOf({
      GATWAY_PORT: '5000',
      KAFKA_PORT: 'x',
      SIGNATURE_PORT: '4001',
      LOG_LEVEL: 'loud',
      MODERATORS: 'a@example.org, me',
    });
    expect(message.split('\n')).toEqual([
      expect.stringContaining('GATWAY_PORT is read by nobody here. Did you mean GATEWAY_PORT?'),
      expect.stringContaining('KAFKA_PORT=x is not a port'),
      expect.stringContaining('INITIATIVE_PORT and SIGNATURE_PORT are both 4001'),
      expect.stringContaining('LOG_LEVEL=loud is no level. Choose debug, info, warn, error'),
      expect.stringContaining('MODERATORS: ‘me’ is no mail address'),
    ]);
  });

  test.each([
    ['GATWAY_PORT', 'GATEWAY_PORT'],
    ['GATEWAY_PROT', 'GATEWAY_PORT'],
    ['GATWAY_PROT', 'GATEWAY_PORT'],
    ['gateway_port', 'GATEWAY_PORT'],
    ['STMP_PORT', 'SMTP_PORT'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['POSTGRE_URL', 'POSTGRES_URL'],
    ['KAFKA_BROKER', 'KAFKA_BROKERS'],
    ['MODERATOR', 'MODERATORS'],
    ['PORTOFFSET', 'PORT_OFFSET'],
  ])('%s is told from %s', (written, meant) => {
    expect(mistakesOf({ [written]: '1' })).toContain(`Did you mean ${meant}?`);
  });

  test.each([
    'KAFKA_HOST',
    'KAFKA_HOME',
    'SMTP_HOST',
    'SMTPS_PORT',
    'SMTP_USER',
    'POSTGRES_USER',
    'POSTGRES_HOST',
    'POSTGRES_DB',
    'POSTGRES_URI',
    'DATABASE_URL',
    'KUBERNETES_SERVICE_PORT',
    'KUBERNETES_PORT',
    'PORT',
    'HOST',
    'LOG_FORMAT',
    'npm_config_loglevel',
    'IDENTITY_FILE',
  ])('%s belongs to somebody else', (variable) => {
    expect(mistakesOf({ [variable]: '1' })).toBe('');
  });

  test('a variable beside the one it resembles belongs to somebody else', () => {
    expect(mistakesOf({ LOGLEVEL: 'loud', LOG_LEVEL: 'info' })).toBe('');
  });
});
