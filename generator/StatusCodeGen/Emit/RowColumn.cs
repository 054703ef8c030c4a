using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>A column as a property of a row.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Property">The property, unescaped.</param>
/// <param name="Parameter">The parameter of the constructor, unescaped.</param>
/// <param name="Field">
/// The field of a text, which is null in a row that is the default, where the property is empty; empty for other types.
/// </param>
/// <param name="Summary">What the property returns.</param>
internal sealed record RowColumn(string Type, string Property, string Parameter, string Field, string Summary)
{
    /// <summary>The number of columns that every page has.</summary>
    public const int BuiltInCount = 4;

    /// <summary>All columns of a page, those first that every page has.</summary>
    public static IReadOnlyList<RowColumn> Of(ApiContext api)
    {
        // A column may have any name, such as that of a field, or one in lower case, as parameters are.
        var taken = new HashSet<string>(api.Catalog.Columns.Select(static column => column.Property));
        return
        [
            new(api.Enum, "Code", Free("code", taken), Field: "", "The code."),
            new("string", "Name", Free("name", taken), Free("_name", taken), "The name, as the page spells it."),
            new(
                "string",
                "Description",
                Free("description", taken),
                Free("_description", taken),
                "The description; empty if the page has none."),
            new(api.Group, "Group", Free("group", taken), Field: "", "The group."),
            .. api.Catalog.Columns.Select(column => new RowColumn(
                ColumnSyntax.TypeOf(api, column),
                column.Property,
                Free(Camel(column.Property), taken),
                column.Type == ColumnType.Text ? Free("_" + Camel(column.Property), taken) : "",
                ColumnText.Summary(column))),
        ];
    }

    /// <summary>A name that neither a property nor another of these names has.</summary>
    private static string Free(string name, HashSet<string> taken)
    {
        while (!taken.Add(name))
        {
            name += "Value";
        }

        return name;
    }

    /// <summary>A name in lower case up to its second word: <c>httpStatus</c>. Cultures agree on the letters of ASCII.</summary>
    private static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var index = 0; index < letters.Length && IsUpper(letters[index]); index++)
        {
            if (index > 0 && index + 1 < letters.Length && !IsUpper(letters[index + 1]))
            {
                break;
            }

            letters[index] = (char)(letters[index] + ('a' - 'A'));
        }

        return new(letters);
    }

    private static bool IsUpper(char letter) => letter is >= 'A' and <= 'Z';
}
