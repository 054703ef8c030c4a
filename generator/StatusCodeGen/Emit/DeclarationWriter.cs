using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// Writes the declarations of the members of an enum. For an editor, it maps each of them to its place in the catalog, so that
/// the editor opens the catalog there. Only the line of the declaration is mapped: warnings about anything else stay in the
/// generated file.
/// </summary>
/// <param name="writer">Where the members are written.</param>
/// <param name="path">The catalog.</param>
/// <param name="places">The places of the members in their order; empty if nothing is mapped.</param>
/// <param name="hasColumns">Whether the language can map columns, and not only lines.</param>
/// <param name="converter">The converter of the enum, which the first member keeps; null if it does not.</param>
internal sealed class DeclarationWriter(
    SourceWriter writer,
    string path,
    EquatableArray<Place> places,
    bool hasColumns,
    ConverterReference? converter)
{
    /// <summary>The largest column that a directive can have (CS8939).</summary>
    private const int MaxColumn = 65_536;

    private int _next;
    private bool _hasFirst;

    public static DeclarationWriter OfCodes(SourceWriter writer, ApiContext api, ConverterReference? converter) =>
        Create(writer, api, api.Places?.Codes, converter);

    public static DeclarationWriter OfGroups(SourceWriter writer, ApiContext api) =>
        Create(writer, api, api.Places?.Groups, converter: null);

    /// <summary>Writes the declaration of the next member.</summary>
    /// <param name="identifier">Its name, unescaped.</param>
    /// <param name="value">Its number; empty if the compiler chooses it.</param>
    public void Write(string identifier, string value)
    {
        if (!_hasFirst)
        {
            converter?.WriteKeep(writer);
            _hasFirst = true;
        }

        var isMapped = _next < places.Count;
        if (isMapped)
        {
            writer.Write(Directive(places[_next++]));
        }

        writer.Write(value.Length > 0 ? $"{Keyword.EscapeMember(identifier)} = {value}," : Keyword.EscapeMember(identifier) + ",");
        if (isMapped)
        {
            writer.Write("#line default");
        }
    }

    private static DeclarationWriter Create(
        SourceWriter writer,
        ApiContext api,
        EquatableArray<Place>? places,
        ConverterReference? converter)
    {
        // A path in a directive has no escapes.
        var path = api.Places?.Path ?? "";
        var isWritable = path.Length > 0 && path.IndexOfAny(['"', '\r', '\n', '\u0085', '\u2028', '\u2029']) < 0;
        var written = isWritable && places is not null ? places : EquatableArray<Place>.Empty;
        return new(writer, path, written, api.Capabilities.HasSpanDirectives, converter);
    }

    /// <summary>The directive for the line after it. The indentation is not part of the declaration.</summary>
    private string Directive(Place place)
    {
        if (!hasColumns || place.StartColumn > MaxColumn || place.EndColumn > MaxColumn)
        {
            return $"#line {ApiContext.Format(place.StartLine)} \"{path}\"";
        }

        var start = $"({ApiContext.Format(place.StartLine)}, {ApiContext.Format(place.StartColumn)})";
        var end = $"({ApiContext.Format(place.EndLine)}, {ApiContext.Format(place.EndColumn)})";
        return $"#line {start} - {end} {ApiContext.Format(writer.Column)} \"{path}\"";
    }
}
