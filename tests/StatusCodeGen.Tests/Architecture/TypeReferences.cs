using Mono.Cecil;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Finds the types that a type refers to: in its declaration, in the signatures of its members and in the instructions
/// of its methods. The references of its nested types count as well, and so do those of closures and iterators.
/// </summary>
internal static class TypeReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        InDeclaration(type)
            .Concat(type.Methods.SelectMany(InMethod))
            .SelectMany(Parts)
            .Concat(type.NestedTypes.SelectMany(Of));

    private static IEnumerable<TypeReference?> InDeclaration(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(static implemented => implemented.InterfaceType),
        .. type.Fields.Select(static field => field.FieldType),
        .. type.GenericParameters
            .SelectMany(static parameter => parameter.Constraints)
            .Select(static constraint => constraint.ConstraintType),
        .. InAttributes(type),
        .. type.Fields.SelectMany(InAttributes),
        .. type.Properties.SelectMany(InAttributes),
    ];

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method) =>
    [
        .. InSignature(method),
        .. InAttributes(method),
        .. method.GenericParameters
            .SelectMany(static parameter => parameter.Constraints)
            .Select(static constraint => constraint.ConstraintType),
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(static handler => handler.CatchType) : [],
        .. method.HasBody ? method.Body.Variables.Select(static variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(static instruction => InOperand(instruction.Operand)) : [],
    ];

    private static IEnumerable<TypeReference?> InAttributes(ICustomAttributeProvider member) =>
        member.CustomAttributes.Select(static attribute => attribute.AttributeType);

    private static IEnumerable<TypeReference?> InSignature(MethodReference method) =>
        [method.ReturnType, .. method.Parameters.Select(static parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference?> InOperand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. InSignature(method), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. InSignature(method)],
        _ => [],
    };

    /// <summary>The types in a reference: the type itself, element types, arguments of generic types, and containing types.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        { DeclaringType: { } outer } => [type, .. Parts(outer)],
        _ => [type],
    };
}
