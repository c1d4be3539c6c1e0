import { expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { showError } from './show-error.js';

test('A fault that ends what is watched is told in the language of the watcher, and says nothing of the cause', () => {
  const logger = createLogger('test', 'error').child({}, { level: 'silent' });
  const tell = (language: 'fr' | 'en') => showError(new Error('a secret'), { logger, language });
  expect(tell('en')).toMatchObject({
    message: 'This part is not available at the moment. Try again shortly.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  expect(tell('fr').message).toBe('Cette partie n’est pas disponible pour le moment. Réessayez dans un instant.');
});
