// expect: none
// group: enum-shape
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A = 0, B = 1, AlsoA = A }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.AlsoA => 1,
            Code.B => 2,
        };
    }
}
