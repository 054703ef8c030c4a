using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Commands;

/// <summary>Shows what was found on a page, before anything is written.</summary>
internal static class CatalogPreview
{
    /// <summary>The number of codes that the table on a terminal shows.</summary>
    private const int MaxRows = 20;

    /// <summary>Writes the notes and, on a terminal, the table of codes.</summary>
    /// <param name="page">What was found.</param>
    /// <param name="error">Where messages go.</param>
    public static void Show(RecognizedPage page, TextWriter error)
    {
        if (ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected)
        {
            Show(page, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }));
        }

        foreach (var note in page.Notes)
        {
            error.WriteLine(note);
        }
    }

    /// <summary>Shows the table of codes.</summary>
    public static void Show(RecognizedPage page, IAnsiConsole console)
    {
        var table = new Table { Title = new(Markup.Escape(page.Catalog.Title)), Border = TableBorder.Rounded };
        table.AddColumns("Code", "Name", "Description");
        int? group = null;
        foreach (var row in page.Catalog.Rows.Take(MaxRows))
        {
            if (row.Group is { } index && index != group)
            {
                var heading = page.Catalog.Groups[index];
                table.AddRow(Markup.Escape(heading.Range), $"[bold]{Markup.Escape(heading.Title)}[/]", "");
                group = index;
            }

            table.AddRow(Markup.Escape(row.Code), Markup.Escape(row.Name), Markup.Escape(Shorten(row.Description)));
        }

        if (page.Catalog.Rows.Count > MaxRows)
        {
            table.Caption = new($"and {page.Catalog.Rows.Count - MaxRows} others");
        }

        console.Write(table);
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
