// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

#include <QStringList>

// What people jot down after an interview, in the languages in which there are letters, for the tests of
// them.

namespace afterword::sample {

struct LetterNotes {
    LetterLanguage language;
    const char *code;
    QStringList moments;
    QStringList questions;
    QString questionToAFriend; ///< the second of them, as somebody asks it who says du
    QStringList slips;
    QStringList contributions;
    /// Small words that no letter of this language holds: those of the other languages that are none of its
    /// own, and those of another form of address. Regular expressions.
    QString foreign;
    QString notWhenFormal; ///< du and its like
    QString notWhenCasual; ///< Sie and its like
    QString wentWell;      ///< what only a letter after a good talk says to whoever arranged it

    /// The n-th question, asked as a letter of @p tone would have it.
    QString question(qsizetype n, Formality tone) const
    {
        const qsizetype which = n % questions.size();
        return which == 1 && tone == Formality::Casual ? questionToAFriend : questions[which];
    }
};

inline LetterNotes germanNotes()
{
    return {LetterLanguage::German,
            "de",
            {QString(), QStringLiteral("Das Dashboard zur Abwanderung"),
             QStringLiteral("Sie hat erzählt, wie ihr Team ohne Helden auskommt."),
             QStringLiteral("ihre Geschichte vom Ausfall im Sommer"),
             QStringLiteral("\"Daten sind ein Gespräch\""), QStringLiteral("showed the churn dashboard"),
             QStringLiteral("Begeisterung für Rust")},
            {QString(), QStringLiteral("Wie würden Sie seltene Ereignisse abbilden?"),
             QStringLiteral("Fensterfunktionen in SQL"), QStringLiteral("Er wollte wissen, wie ich teste")},
            QStringLiteral("Wie würdest du seltene Ereignisse abbilden?"),
            {QString(), QStringLiteral("Ich kam zu spät"), QStringLiteral("der Ton fiel zweimal aus")},
            {QString(), QStringLiteral("fünf Jahre Erfahrung mit Preismodellen"),
             QStringLiteral("das wöchentliche Reporting neu aufbauen"),
             QStringLiteral("Ich würde Ruhe unter Druck mitbringen")},
            QStringLiteral("\\b(the|and|you|your|thank|thanks|with|for|about|les|vous|votre|pour|avec|usted|"
                           "para|con|gracias)\\b"),
            QStringLiteral(
                "\\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(e|en|er|em|es)?|[Ee]uch|[Ee]u(er|re|rem|ren|rer))\\b"),
            QStringLiteral("\\b(Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihres)\\b|(?<![.!?:] |\n|- )\\bIhr\\b"),
            QStringLiteral("lief|verlaufen|Spaß gemacht|gut gefallen|zufrieden|gelohnt|im "
                           "Flug|angenehm|bestärkt|noch mehr|noch größer|gutes Gespräch")};
}

inline LetterNotes frenchNotes()
{
    return {
        LetterLanguage::French,
        "fr",
        {QString(), QStringLiteral("Le tableau de bord sur les départs"),
         QStringLiteral("Elle a raconté comment son équipe vit sans héros."),
         QStringLiteral("son histoire de la panne en été"),
         QStringLiteral("\"Les données sont une conversation\""),
         QStringLiteral("showed the churn dashboard"), QStringLiteral("la question sur les biais")},
        {QString(), QStringLiteral("Comment mesureriez-vous des événements rares ?"),
         QStringLiteral("Fonctions de fenêtre en SQL"), QStringLiteral("Il voulait savoir comment je teste")},
        QStringLiteral("Comment mesurerais-tu des événements rares ?"),
        {QString(), QStringLiteral("Je suis arrivé en retard"), QStringLiteral("le son a coupé deux fois")},
        {QString(), QStringLiteral("cinq ans de modèles de prix"),
         QStringLiteral("refaire le rapport hebdomadaire"),
         QStringLiteral("J'apporterais du calme sous pression")},
        QStringLiteral("\\b(the|and|you|your|thank|thanks|with|for|about|der|und|ich|nicht|mit|für|usted|"
                       "para|gracias|muy|el|"
                       "los)\\b"),
        QStringLiteral("\\b([Tt]u|[Tt]e|[Tt]oi|[Tt]on|[Tt]a|[Tt]es)\\b|\\b[Tt]’"),
        QStringLiteral("\\b([Vv]ous|[Vv]otre|[Vv]os)\\b"),
        QStringLiteral("bien passé|bien déroulé|bon moment|beaucoup plu|bonne impression|a "
                       "filé|agréable|enrichissant|encore plus|davantage|renforc")};
}

inline LetterNotes spanishNotes()
{
    return {
        LetterLanguage::Spanish,
        "es",
        {QString(), QStringLiteral("El panel sobre las bajas"),
         QStringLiteral("Contó cómo su equipo trabaja sin héroes."),
         QStringLiteral("su historia del apagón en verano"),
         QStringLiteral("\"Los datos son una conversación\""), QStringLiteral("showed the churn dashboard"),
         QStringLiteral("la pregunta sobre los sesgos")},
        {QString(), QStringLiteral("¿Cómo mediría usted eventos raros?"),
         QStringLiteral("Funciones de ventana en SQL"), QStringLiteral("Él quería saber cómo pruebo")},
        QStringLiteral("¿Cómo medirías tú eventos raros?"),
        {QString(), QStringLiteral("Llegué tarde"), QStringLiteral("el sonido se cortó dos veces")},
        {QString(), QStringLiteral("cinco años de modelos de precios"),
         QStringLiteral("rehacer el informe semanal"), QStringLiteral("Mantengo la calma bajo presión")},
        QStringLiteral(
            "\\b(the|and|you|your|thank|thanks|with|about|der|und|ich|nicht|mit|für|les|vous|votre|pour|avec|"
            "merci)\\b"),
        QStringLiteral(
            "\\b([Tt]ú|[Tt]e|[Tt]i|[Tt]us?|[Cc]ontigo|[Vv]uestr\\w+|[Oo]s|[Vv]osotros|tuy\\w+)\\b"),
        QStringLiteral("\\b([Uu]sted|[Uu]stedes|[Ss]us?|[Ll]es?|suy\\w+)\\b"),
        QStringLiteral("fue (muy )?bien|transcurrió|disfruté|gustó mucho|buena "
                       "impresión|volando|grato|mereció|todavía (más|mayor)|reforzado")};
}

inline QList<LetterNotes> allLetterNotes()
{
    return {germanNotes(), frenchNotes(), spanishNotes()};
}

} // namespace afterword::sample
