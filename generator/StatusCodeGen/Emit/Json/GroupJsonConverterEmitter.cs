using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>
/// Emits the converter of the groups, which writes their C# names: a group's number may change with its position on the
/// page. Catalogs of numbers that choose neither a form of JSON nor numbers of groups have none, as before there was one.
/// </summary>
internal static class GroupJsonConverterEmitter
{
    private const string Json = JsonConverterEmitter.Json;

    /// <summary>Whether the catalog has the converter.</summary>
    public static bool IsNeeded(ApiContext api) => api.Capabilities.HasJson && api.Catalog.HasGroupJsonConverter;

    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"Reads a group of {api.Catalog.Title} from its C# name, in any case, or its number, and writes the C# name.");
        api.WriteAttributes(writer);
        var converter = Keyword.EscapeType(api.Types.GroupJsonConverter);
        writer.Write($"{api.Access} sealed class {converter} : {Json}.Serialization.JsonConverter<{api.Group}>").Open();
        WriteValues(writer, api);
        if (api.Capabilities.HasJsonPropertyNames)
        {
            WriteKeys(writer, api);
        }

        WriteRead(writer, api);
        WriteNames(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static IEnumerable<string> Members(ApiContext api) =>
        api.Catalog.Groups.Select(static group => group.Identifier).Prepend(Group.Unknown);

    private static string WriteParameters(ApiContext api) =>
        $"{Json}.Utf8JsonWriter writer, {api.Group} value, {Json}.JsonSerializerOptions options";

    private static void WriteValues(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <inheritdoc/>
        public override {{api.Group}} Read({{JsonConverterEmitter.ReadParameters}})
        {
            if (reader.TokenType == {{Json}}.JsonTokenType.Number && reader.TryGetInt32(out int number))
            {
                return ({{api.Group}})number;
            }

            return reader.TokenType == {{Json}}.JsonTokenType.String ? ReadText(reader.GetString()) : throw Refuse();
        }

        /// <inheritdoc/>
        public override void Write({{WriteParameters(api)}})
        {
            string{{api.Nullable}} name = NameOf(value);
            if (name != null)
            {
                writer.WriteStringValue(name);
            }
            else
            {
                writer.WriteNumberValue((int)value);
            }
        }
        """);

    private static void WriteKeys(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc/>
        public override {{api.Group}} ReadAsPropertyName({{JsonConverterEmitter.ReadParameters}}) =>
            ReadText(reader.GetString());

        /// <inheritdoc/>
        public override void WriteAsPropertyName({{WriteParameters(api)}}) =>
            writer.WritePropertyName(NameOf(value) ?? ((int)value).ToString({{InvariantCulture}}));
        """);

    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    private static void WriteRead(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($"private static {api.Group} ReadText(string{api.Nullable} text)").Open();
        writer.Write("switch (text)").Open();
        foreach (var member in Members(api))
        {
            writer.Write($"""
                case {Literal.Of(member)}:
                    return {api.Group}.{Keyword.EscapeMember(member)};
                """);
        }

        writer.Close().WriteLine().Write($$"""
            return int.TryParse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, {{InvariantCulture}}, out int number)
                ? ({{api.Group}})number
                : ReadAnyCase(text);
            """).Close();
        WriteReadAnyCase(writer, api);
        var reason = Literal.Of($"The JSON value is not a {api.Types.Group}: expected the C# name or the number of a group.");
        writer.WriteLine().Write($$"""
            private static {{Json}}.JsonException Refuse() =>
                new {{Json}}.JsonException({{reason}});
            """);
    }

    /// <summary>Writes the method for a name in another case, as the converter of .NET reads one.</summary>
    private static void WriteReadAnyCase(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($"private static {api.Group} ReadAnyCase(string{api.Nullable} text)").Open();
        foreach (var member in Members(api))
        {
            writer.Write($$"""
                if (string.Equals(text, {{Literal.Of(member)}}, global::System.StringComparison.OrdinalIgnoreCase))
                {
                    return {{api.Group}}.{{Keyword.EscapeMember(member)}};
                }

                """);
        }

        writer.Write("throw Refuse();").Close();
    }

    private static void WriteNames(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine().Write($"private static string{api.Nullable} NameOf({api.Group} value)").Open();
        writer.Write("switch (value)").Open();
        foreach (var member in Members(api))
        {
            writer.Write($"""
                case {api.Group}.{Keyword.EscapeMember(member)}:
                    return {Literal.Of(member)};
                """);
        }

        writer.Write("""
            default:
                return null;
            """).Close().Close();
    }
}
