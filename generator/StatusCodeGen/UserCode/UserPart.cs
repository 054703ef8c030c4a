using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.UserCode;

/// <summary>A part of a generated class that the user has written.</summary>
internal static class UserPart
{
    /// <summary>Whether a declaration can be a part: it is partial, and has no other access than the generated part.</summary>
    public static bool Fits(SyntaxNode declaration, bool isPublic) =>
        declaration is ClassDeclarationSyntax { TypeParameterList: null } type
        && type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !type.Modifiers.Any(isPublic ? SyntaxKind.InternalKeyword : SyntaxKind.PublicKeyword);
}
