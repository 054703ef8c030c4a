using Spectre.Console;
using Syncfy;

namespace Quickstart.Screen;

/// <summary>The whole catalog, group by group.</summary>
internal static class CatalogTable
{
    public static ExitCode Print(Terminal terminal)
    {
        foreach (var group in CredentialStatusCodes.All.GroupBy(info => info.Group))
        {
            terminal.Say(group.Key.GetTitle(terminal.Language), new Style(group.Key.Color, decoration: Decoration.Bold));
            foreach (var info in group)
            {
                StatusLine.Print(terminal, info.Code);
            }

            terminal.Say();
        }

        terminal.Say($"{CredentialStatusCodes.Count} codes");
        return ExitCode.Success;
    }
}
