import type { coverageRules as english } from '../english/rules-coverage';
import { count, enumerate, number, quote } from '../words';
import { choices } from './fields';

export const coverageRules: typeof english = {
  'channel-unserved': {
    title: 'Kanal ohne Maßnahme',
    question: 'Gibt es für jeden Kanal, den eine Strategie nennt, eine Maßnahme?',
    reason:
      'Ein Kanal, auf den die Strategie setzt und den keine Maßnahme nutzt, bringt nichts. Entweder wurde die Arbeit dafür vergessen, oder die Strategie verspricht mehr, als geplant ist.',
    pass: 'Die Maßnahmen der Strategie nutzen alle Kanäle, die sie nennt, oder es sind keine genannt.',
    incomplete: 'Der Kanal der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Den Strategien fehlt der Kanal, oder den Maßnahmen fehlt die Strategie oder der Kanal.',
    finding: ({ strategy, channel }) =>
      `${strategy} setzt auf den Kanal ${channel}, aber keine Maßnahme der Strategie nutzt ihn. Planen Sie dort eine Maßnahme, oder streichen Sie den Kanal aus der Strategie.`,
  },
  'component-missing': {
    title: 'Ein Teil des Plans fehlt',
    question: 'Hat der Plan alle Teile, die ein Marketingplan und ein Vertriebsplan brauchen?',
    reason:
      'Jeder Teil beantwortet eine Frage, die jemand stellt, bevor Geld freigegeben wird. Fehlt einer, entsteht die Antwort erst in der Besprechung, und der Plan richtet sich danach, wer zuletzt spricht.',
    pass: 'Marketingplan und Vertriebsplan haben alle ihre Teile.',
    incomplete: 'Inhalt, Status oder Planart des Bestandteils konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat kein Blatt mit seinen Bestandteilen.',
    parts: {
      'vision and goals': 'Vision und Ziele',
      'value proposition': 'Nutzenversprechen',
      SWOT: 'SWOT-Analyse',
      initiatives: 'Initiativen',
      'brand key': 'Markenkern',
      positioning: 'Positionierung',
      personas: 'Personas',
      'competitive analysis': 'Wettbewerbsanalyse',
      'channel strategy': 'Kanalstrategie',
      pricing: 'Preisgestaltung',
      measurement: 'Erfolgsmessung',
      'voice of customer': 'Kundenstimmen',
      goals: 'Ziele',
      strategies: 'Strategien',
      tactics: 'Maßnahmen',
      forecast: 'Prognose',
      prospecting: 'Neukundengewinnung',
      'lead tracking': 'Lead-Verfolgung',
      'channel support': 'Kanalunterstützung',
      'customer meetings': 'Kundengespräche',
      discounting: 'Rabatte',
      'opportunity tracking': 'Verkaufschancen',
      territories: 'Vertriebsgebiete',
    },
    finding: ({ plan, part, row, insteadOf }) => {
      const plans = { marketing: 'Marketingplan', sales: 'Vertriebsplan' };
      const enter =
        row === null
          ? 'Ergänzen Sie ihn bei den Bestandteilen, und geben Sie seinen Inhalt an'
          : `Tragen Sie bei den Bestandteilen den Inhalt von ${row} ein, oder setzen Sie den Status auf erledigt`;
      return `Im ${plans[plan]} fehlt der Teil ${quote(part)}. ${enter}${insteadOf === null ? '' : `; ${insteadOf}`}.`;
    },
    carriers: {
      goal: 'stattdessen genügt ein Ziel',
      strategy: 'stattdessen genügt eine Strategie',
      tactic: 'stattdessen genügt eine Maßnahme',
      segment: 'stattdessen genügt eine Zeile bei den Zielgruppen',
      benefit: 'stattdessen genügt der Kundennutzen einer Strategie',
      pricePosition: 'stattdessen genügt die Preisposition einer Strategie',
      channelOfStrategy: 'stattdessen genügt der Kanal einer Strategie',
      target: 'stattdessen genügt der Zielwert einer Strategie',
      evidence: 'stattdessen genügt der Beleg einer Strategie',
      price: 'stattdessen genügt der Preis eines Produkts',
      kpi: 'stattdessen genügt der KPI einer Maßnahme',
      forecast: 'stattdessen genügt die Prognosemenge eines Produkts oder die Absatzhistorie',
      newCalls: 'stattdessen genügt eine Maßnahme der Art Neukundengewinnung',
      customerWork: 'stattdessen genügt eine Maßnahme der Art Bestandskunden oder Beziehungspflege',
      channelOfTactic: 'stattdessen genügt der Kanal einer Maßnahme',
      discount: 'stattdessen genügt der Rabatt einer Maßnahme',
      region: 'stattdessen genügt die Region einer Maßnahme',
    },
  },
  'mix-gap': {
    title: 'Lücke im Marketing-Mix',
    question: 'Gibt es je eine Strategie für Produkt, Preis, Distribution und Kommunikation?',
    reason:
      'Die vier Bereiche des Mix wirken nur zusammen: Auch die beste Werbung verkauft nichts, was zu teuer oder nicht lieferbar ist. Ein Bereich ohne Strategie bleibt der Gewohnheit überlassen.',
    pass: 'Es gibt Strategien für Produkt, Preis, Distribution und Kommunikation, oder keine nennt ihren Bereich im Marketing-Mix.',
    incomplete: 'Worum es in den Strategien geht, war nicht zu erkennen.',
    inapplicable: 'Den Strategien fehlt der Marketing-Mix.',
    finding: (mix) =>
      // The words of all four are feminine.
      `Keine gültige Strategie betrifft die ${choices.mix[mix]}. Ergänzen Sie eine, oder tragen Sie bei der Strategie, die das abdeckt, ${choices.mix[mix]} als Marketing-Mix ein.`,
  },
  'phase-gap': {
    title: 'Lücke rund um eine Einführung',
    question:
      'Hat jedes Produkt, das in der Planzeit herauskommt, eine Maßnahme vor, zu und nach seiner Einführung?',
    reason:
      'Eine Einführung, von der niemand erfahren hat, läuft langsam an, und eine, um die sich niemand weiter kümmert, verpufft nach den ersten Wochen. Beides kostet Absatz in der Zeit, in der das Produkt neu ist.',
    pass: 'Das Produkt hat Maßnahmen vor, zu und nach seiner Einführung, oder es kommt nicht in der Planzeit heraus.',
    incomplete: 'Verfügbar ab des Produkts konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen, oder bei den Produkten fehlt Verfügbar ab.',
    finding: {
      before: ({ product, from, days }) =>
        `${product} ist ab dem ${from} verfügbar, aber keine Maßnahme dafür beginnt mehr als ${number(days)} Tage vorher. Planen Sie eine, oder tragen Sie die Einführungsphase der Maßnahme ein, die die Einführung vorbereitet.`,
      launch: ({ product, from, days }) =>
        `${product} ist ab dem ${from} verfügbar, aber keine Maßnahme dafür beginnt höchstens ${number(days)} Tage vorher oder nachher. Planen Sie eine, oder tragen Sie die Einführungsphase der Maßnahme ein, die das Produkt einführt.`,
      after: ({ product, from, days }) =>
        `${product} ist ab dem ${from} verfügbar, aber keine Maßnahme dafür beginnt mehr als ${number(days)} Tage nachher. Planen Sie eine, oder tragen Sie die Einführungsphase der Maßnahme ein, die an die Einführung anknüpft.`,
    },
  },
  'segment-unserved': {
    title: 'Zielgruppe ohne Maßnahme',
    question: 'Hat jede Zielgruppe des Plans eine Maßnahme?',
    reason:
      'Eine Zielgruppe, die gewählt und dann vergessen wurde, bekommt keine Botschaft, kein Angebot und keinen Anruf. Ihr Anteil am Ziel muss von anderswo kommen, und niemand hat geplant, woher.',
    pass: 'Jede Zielgruppe hat eine Maßnahme.',
    incomplete: 'Der Name der Zielgruppe konnte nicht gelesen werden.',
    inapplicable:
      'Der Plan hat keine Maßnahmen, oder er hat weder Zielgruppen noch Strategien, die eine nennen.',
    finding: ({ segment, namedBy }) => {
      const remedy =
        'Planen Sie eine, oder tragen Sie die Zielgruppe bei der Maßnahme ein, die für sie gedacht ist.';
      if (namedBy === 0) return `Für die Zielgruppe ${segment} ist keine Maßnahme geplant. ${remedy}`;
      return namedBy === 1
        ? `Eine Strategie nennt die Zielgruppe ${segment}, aber für diese ist keine Maßnahme geplant. ${remedy}`
        : `${count(namedBy, 'Strategie', 'Strategien')} nennen die Zielgruppe ${segment}, aber für diese ist keine Maßnahme geplant. ${remedy}`;
    },
  },
  'stage-gap': {
    title: 'Lücke auf dem Weg zum Kauf',
    question:
      'Hat jedes Schwerpunktprodukt in jeder Funnel-Phase eine Maßnahme, oder jede Strategie, wenn es kein solches Produkt gibt?',
    reason:
      'Kunden hören erst von einem Produkt, wägen dann ab und kaufen schließlich. Eine Funnel-Phase ohne Maßnahme ist eine Lücke in dieser Kette: Dort geht das Geld für die Phasen davor verloren.',
    otherSeverities: { advice: 'es um die Funnel-Phase Bindung oder Empfehlung geht' },
    pass: 'In jeder Funnel-Phase gibt es eine Maßnahme.',
    incomplete: 'Ob das Produkt ein Schwerpunkt ist, konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Funnel-Phase, oder der Plan hat weder Schwerpunktprodukte noch Strategien.',
    finding: {
      awareness: (row) =>
        `${row} hat keine Maßnahme in der Funnel-Phase Aufmerksamkeit. Planen Sie eine, oder tragen Sie die Funnel-Phase der Maßnahme ein, die dafür Aufmerksamkeit schafft.`,
      consideration: (row) =>
        `${row} hat keine Maßnahme in der Funnel-Phase Erwägung. Planen Sie eine, oder tragen Sie die Funnel-Phase der Maßnahme ein, die Kunden den Kauf erwägen lässt.`,
      purchase: (row) =>
        `${row} hat keine Maßnahme in der Funnel-Phase Kauf. Planen Sie eine, oder tragen Sie die Funnel-Phase der Maßnahme ein, die zum Kauf führt.`,
      retention: (row) =>
        `${row} hat keine Maßnahme in der Funnel-Phase Bindung. Planen Sie eine, oder tragen Sie die Funnel-Phase der Maßnahme ein, die die Kunden hält.`,
      advocacy: (row) =>
        `${row} hat keine Maßnahme in der Funnel-Phase Empfehlung. Planen Sie eine, oder tragen Sie die Funnel-Phase der Maßnahme ein, die Kunden zu Empfehlungen bewegt.`,
    },
  },
  'support-gap': {
    title: 'Vertrieb ohne Unterstützung',
    question: 'Unterstützt eine andere Abteilung, was der Vertrieb vorhat?',
    reason:
      'Wer ohne Unterlagen, Referenzen oder eine Kampagne im Rücken verkauft, muss für jeden Auftrag viel mehr tun. Das Marketing soll diese Arbeit leichter machen, sonst haben die beiden Pläne nichts miteinander zu tun.',
    pass: 'Jede Verkaufstätigkeit des Vertriebs wird von einer anderen Abteilung unterstützt, oder der Vertrieb plant keine.',
    incomplete: 'Welche Maßnahmen welche unterstützen, war nicht zu erkennen.',
    inapplicable: 'Den Maßnahmen fehlt ihre Art oder die Abteilung.',
    finding: ({ activity, tactics }) => {
      const activities = {
        'new calls': 'die Neukundengewinnung',
        'existing customers': 'die Arbeit mit Bestandskunden',
        objections: 'die Einwandbehandlung',
        relationships: 'die Beziehungspflege',
      };
      const unsupported = `Keine andere Abteilung unterstützt ${activities[activity]}, die der Vertrieb plant: ${enumerate(tactics)}.`;
      return tactics.length === 1
        ? `${unsupported} Planen Sie eine Maßnahme dafür, oder nennen Sie diese Maßnahme unter Unterstützt bei einer, die das schon tut.`
        : `${unsupported} Planen Sie eine Maßnahme dafür, oder nennen Sie diese Maßnahmen unter Unterstützt bei einer, die das schon tut.`;
    },
  },
};
