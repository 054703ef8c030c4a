using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Syncfy;

namespace Quickstart.Screen;

/// <summary>A status on the screen: its number and name in the colour of its group, and its description.</summary>
internal static class StatusLine
{
    private static readonly int NameWidth = CredentialStatusCodes.All.Max(info => info.Name.Length);

    public static void Print(Terminal terminal, CredentialStatusCode status)
    {
        if (!status.TryGetInfo(out var info))
        {
            terminal.Say(
                $"{Number((int)status)}: a status that this version does not know; the watch continues.",
                CredentialStatusCodeGroup.Unknown.Color,
                indent: 2);
        }
        else if (terminal.IsNarrow)
        {
            terminal.Say($"{Number((int)info.Code)} {info.Name}", info.Group.Color, indent: 2);
            terminal.Say(info.Code.GetDescription(terminal.Language), Style.Plain, indent: 4);
        }
        else
        {
            terminal.Show(InColumns(info, info.Code.GetDescription(terminal.Language)));
        }
    }

    /// <summary>Only the numbers, each in the colour of its group.</summary>
    public static IRenderable Numbers(IEnumerable<CredentialStatusCode> statuses)
    {
        var line = new Paragraph();
        foreach (var status in statuses)
        {
            line.Append(line.Length > 0 ? " " : "");
            line.Append(Number((int)status), status.GetGroup().Color);
        }

        return line;
    }

    private static Grid InColumns(CredentialStatusCodeInfo info, string description) => new Grid()
        .AddColumn(new GridColumn().PadLeft(2).PadRight(1))
        .AddColumn(new GridColumn().Width(NameWidth).NoWrap().PadRight(2))
        .AddColumn(new GridColumn().PadRight(0))
        .AddRow(
            new Text(Number((int)info.Code), info.Group.Color),
            new Text(info.Name, info.Group.Color),
            new Text(description));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
