using System.Globalization;

namespace SyncRelay.Languages;

/// <summary>A sentence of this service in all languages of the catalog.</summary>
internal readonly record struct Text(string English, string Spanish, string Portuguese)
{
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "es" => Spanish,
        "pt" => Portuguese,
        _ => English,
    };
}
