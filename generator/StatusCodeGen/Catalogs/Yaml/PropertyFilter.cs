using System.Collections.Generic;
using YamlDotNet.Core;
using Anchor = YamlDotNet.Core.Tokens.Anchor;
using Tag = YamlDotNet.Core.Tokens.Tag;
using Token = YamlDotNet.Core.Tokens.Token;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// Hides anchors and tags from the parser, and records where they are. A catalog may have neither, and YamlDotNet's
/// parser does not accept an anchor everywhere that YAML allows one (<c>{a: &amp;x 1, b: 2}</c>).
/// </summary>
internal sealed class PropertyFilter(Scanner scanner) : IScanner
{
    /// <summary>The starts of the anchors and tags that were read but are not reported yet.</summary>
    public Queue<Mark> Properties { get; } = new();

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        Token? last = null;
        while (scanner.MoveNextWithoutConsuming())
        {
            if (scanner.Current is not (Anchor or Tag))
            {
                return true;
            }

            // A value can have one anchor and one tag. Report several of the same kind in a row as one fault.
            if (last?.GetType() != scanner.Current.GetType())
            {
                Properties.Enqueue(scanner.Current.Start);
            }

            last = scanner.Current;
            scanner.ConsumeCurrent();
        }

        return false;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();
}
