/** A plan of ours: strategies with their tactics. */
interface OwnPlan {
  readonly name: string;
  readonly strategies: readonly { readonly title: string; readonly tactics: readonly string[] }[];
}

/** Plans as people write them, of several trades and in the languages that the words of concepts are known in. */
export const ownPlans: readonly OwnPlan[] = [
  {
    name: 'A bicycle shop',
    strategies: [
      {
        title: 'Win commuters of the city',
        tactics: ['Test rides at office parks', 'Leasing for company bikes'],
      },
      {
        title: 'Keep owners through service',
        tactics: ['Spring check with reminder by text message', 'Repair within 24 hours'],
      },
      {
        title: 'Be found online',
        tactics: ['Google Business profile with opening hours', 'Blog: which bike fits me?'],
      },
      {
        title: 'Grow by recommendation',
        tactics: ['Bring a friend, get a free lock', 'Ask for a review after every sale'],
      },
    ],
  },
  {
    name: 'Ein Softwarehaus',
    strategies: [
      {
        title: 'Bekanntheit im Mittelstand',
        tactics: ['Stand auf der Fachmesse', 'Fachartikel in der Branchenpresse'],
      },
      {
        title: 'Partnervertrieb aufbauen',
        tactics: ['Schulung für Wiederverkäufer', 'Provision für Systemhäuser'],
      },
      {
        title: 'Kundenbindung',
        tactics: ['Treueprogramm für Bestandskunden', 'Anwendertreffen mit Stammkunden'],
      },
      { title: 'Preisgestaltung', tactics: ['Staffelrabatt ab zehn Lizenzen', 'Frühbucherpreis bis Juni'] },
    ],
  },
  {
    name: 'Une maison de thé',
    strategies: [
      { title: 'Réseaux sociaux', tactics: ['Stories Instagram chaque semaine', 'Concours sur Facebook'] },
      {
        title: 'Fidéliser les clients',
        tactics: ['Carte de fidélité : dixième thé offert', 'Abonnement mensuel'],
      },
      { title: 'Points de vente', tactics: ['Ouvrir une boutique à Lyon', 'Livraison à domicile'] },
      {
        title: 'Relations presse',
        tactics: ['Communiqué pour la nouvelle récolte', 'Dégustation pour les journalistes'],
      },
    ],
  },
  {
    name: 'Un hotel rural',
    strategies: [
      {
        title: 'Reservas directas en la web',
        tactics: ['Nueva página de reservas', 'Descuento por reservar en el sitio'],
      },
      { title: 'Alianzas', tactics: ['Acuerdo con bodegas de la zona', 'Convenio con agencias de viajes'] },
      { title: 'Publicidad', tactics: ['Anuncios en Google', 'Campaña pagada en Facebook'] },
      {
        title: 'Experiencia del huésped',
        tactics: ['Atención en menos de cinco minutos', 'Encuesta de satisfacción'],
      },
    ],
  },
  {
    name: 'Un pastificio',
    strategies: [
      { title: 'Nuovi negozi', tactics: ['Consegna a domicilio a Torino', 'Punto vendita in centro città'] },
      { title: 'Social media', tactics: ['Video ricette su Instagram', 'Collaborazione con food blogger'] },
      { title: 'Fiere ed eventi', tactics: ['Stand alla fiera del gusto', 'Degustazione in piazza'] },
    ],
  },
  {
    name: 'Uma clínica veterinária',
    strategies: [
      {
        title: 'Indicação de clientes',
        tactics: ['Indique um amigo e ganhe um banho', 'Convite para compartilhar nas redes'],
      },
      {
        title: 'Conteúdo educativo',
        tactics: ['Artigos no blog sobre vacinas', 'Palestra na escola do bairro'],
      },
      { title: 'Preços', tactics: ['Desconto para o segundo animal', 'Cupom de aniversário'] },
    ],
  },
  {
    name: 'Een uitgeverij',
    strategies: [
      { title: 'Nieuwsbrief', tactics: ['Mailing aan abonnees', 'Welkomstmail voor lezers'] },
      {
        title: 'Boekhandels als partner',
        tactics: ['Samenwerking met twintig winkels', 'Posters voor de etalage'],
      },
      { title: 'Evenementen', tactics: ['Lezing op het festival', 'Stand op de boekenbeurs'] },
    ],
  },
];
