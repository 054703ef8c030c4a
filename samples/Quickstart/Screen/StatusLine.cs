using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Syncfy;

namespace Quickstart.Screen;

/// <summary>A status on the screen: its number and name in the colour of its group, and its description.</summary>
internal static class StatusLine
{
    private static readonly int NameWidth = CredentialStatusCodes.All.Max(info => info.Name.Length);

    public static IRenderable Of(CredentialStatusCode status) =>
        status.TryGetInfo(out var info) ? Declared(info) : Undeclared((int)status);

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

    private static Grid Declared(CredentialStatusCodeInfo info) => new Grid()
        .AddColumn(new GridColumn().PadLeft(2).PadRight(1))
        .AddColumn(new GridColumn().Width(NameWidth).NoWrap().PadRight(2))
        .AddColumn(new GridColumn().PadRight(0))
        .AddRow(
            new Text(Number((int)info.Code), info.Group.Color),
            new Text(info.Name, info.Group.Color),
            new Text(info.Description));

    private static Padder Undeclared(int number) => new(
        new Text(
            $"{Number(number)}: a status that this version does not know; the watch continues.",
            CredentialStatusCodeGroup.Unknown.Color),
        new Padding(2, 0, 0, 0));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
