import { showPage, type Visit } from './page.js';

const TITLE = 'Se déconnecter / Sign out';

/** Asks whether to sign out. @param form the provider's own form, which both buttons send. */
export function askToSignOut(context: Visit, form: string): void {
  const main = `<p>Voulez-vous vous déconnecter ? / Do you want to sign out?</p>
${form}
<button form="op.logoutForm" name="logout" value="yes" autofocus>Oui / Yes</button>
<button form="op.logoutForm">Non / No</button>`;
  showPage(context, { title: TITLE, heading: TITLE, main });
}

/** Says that the sign-out is done. */
export function showSignedOut(context: Visit): void {
  showPage(context, { title: TITLE, heading: TITLE, main: '<p>Vous êtes déconnecté. / You are signed out.</p>' });
}
