using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// A code as JSON has it: a text where codes are texts, and otherwise, by the catalog's <c>json</c>, a number, a number as text,
/// or a name.
/// </summary>
/// <param name="Number">The number.</param>
/// <param name="Text">The text; null if JSON has the number.</param>
internal readonly record struct WireCode(decimal Number, string? Text)
{
    /// <summary>The codes of a catalog, as its JSON converter writes them.</summary>
    public static IReadOnlyList<WireCode> Of(Catalog catalog)
    {
        // A name that an earlier code has would lead back to that one.
        var names = new HashSet<string>();
        return
        [
            .. catalog.Codes.Select(code => new WireCode(code.Number, catalog.Json switch
            {
                _ when catalog.Type.IsText => code.Spelling,
                JsonForm.Text => Subjects.Number(code.Number),
                JsonForm.Name when names.Add(code.Name) => code.Name,
                _ => null,
            })),
        ];
    }

    public void Write(Utf8JsonWriter writer)
    {
        if (Text is null)
        {
            writer.WriteNumberValue(Number);
        }
        else
        {
            writer.WriteStringValue(Text);
        }
    }

    public void Write(Utf8JsonWriter writer, string property)
    {
        writer.WritePropertyName(property);
        Write(writer);
    }
}
