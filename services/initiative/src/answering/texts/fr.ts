import type { DecisionTexts } from './texts.js';

const CORRECT =
  'Vous pouvez corriger le texte et le soumettre de nouveau, ou répondre aux modérateurs depuis votre espace.';

export const fr: DecisionTexts = {
  subject: {
    ACCEPTED: (initiative) => `Publié : ${initiative}`,
    REJECTED: (initiative) => `À corriger : ${initiative}`,
    WITHDRAWN: (initiative) => `Retiré : ${initiative}`,
    REPLY: (initiative) => `Réponse des modérateurs : ${initiative}`,
  },
  greeting: 'Bonjour,',
  decision: {
    ACCEPTED: (initiative) => `Les modérateurs ont accepté « ${initiative} » : tout le monde peut désormais le lire.`,
    REJECTED: (initiative) => `Les modérateurs n’ont pas publié « ${initiative} » tel que vous l’avez soumis.`,
    WITHDRAWN: (initiative) => `Les modérateurs ont retiré « ${initiative} » : le public ne le voit plus.`,
    REPLY: (initiative) => `Les modérateurs ont répondu à votre message au sujet de « ${initiative} ».`,
  },
  because: (reason) => `Motif : ${reason}`,
  reasons: {
    INCOMPLETE: 'il manque quelque chose pour comprendre ou refaire cette initiative.',
    NOT_SOLIDARITY: 'ce n’est pas une initiative solidaire.',
    ADVERTISING: 'le texte fait de la publicité.',
    UNVERIFIABLE: 'ce qui est dit ne peut être vérifié.',
    DUPLICATE: 'cette initiative figure déjà ici.',
    PERSONAL_DATA: 'le texte contient des données personnelles.',
    UNLAWFUL: 'le contenu est contraire à la loi.',
    OTHER: 'voir le message des modérateurs.',
  },
  words: 'Leur message :',
  next: {
    ACCEPTED: 'Merci de la faire connaître et de la tenir à jour.',
    REJECTED: CORRECT,
    WITHDRAWN: 'Vous pouvez répondre aux modérateurs depuis votre espace.',
    REPLY: 'Vous pouvez leur répondre depuis votre espace.',
  },
};
